using VetMailLint.Config.Templates;
using VetMailLint.Config.Tree;
using VetMailLint.Config.Yaml;
using VetMailLint.Settings;

namespace VetMailLint.Tests.Templates;

public sealed class TemplatedYamlTests
{
    private static LocatedFile Read(string text)
    {
        var file = YamlReader.Read(text, "a.yaml", ReadLimits.Default);
        file.AssertPlaces(text);
        return file;
    }

    [Theory]
    [InlineData("a: {{ .Values.port }}", "{{ .Values.port }}")]
    [InlineData("a: \"{{ host }}\"", "{{ host }}")]
    [InlineData("a: '{{ \"it''s\" }}'", "{{ \"it''s\" }}")]
    [InlineData("a: smtp.{{ domain }}:{{ port }} # c", "smtp.{{ domain }}:{{ port }}")]
    [InlineData("a: ${{ secrets.SMTP_PASSWORD }}", "${{ secrets.SMTP_PASSWORD }}")]
    [InlineData("a: {{- .Values.x | quote -}}", "{{- .Values.x | quote -}}")]
    [InlineData("a: {{ default \"}}\" .x }}", "{{ default \"}}\" .x }}")]
    [InlineData("a: {{ default `}}` .x }}", "{{ default `}}` .x }}")]
    [InlineData("a: {{/* }} */}}", "{{/* }} */}}")]
    [InlineData("a: {{ if .x }}b{{ else }}c{{ end }}", "{{ if .x }}b{{ else }}c{{ end }}")]
    [InlineData("a: {% if x %}b{% endif %}", "{% if x %}b{% endif %}")]
    [InlineData("a: [{{ x }}]", null)]
    [InlineData("a: b > {{ x }}", "b > {{ x }}")]
    [InlineData("a: b\n  {{ x }}#c", "b\n  {{ x }}#c")]
    [InlineData("a: {{ x\n  | quote }}\nb: c", "{{ x")]
    [InlineData("a: \"\\\"{{ x }}\"", "\\\"{{ x }}")]
    public void ExpressionInAValue_MakesItUndecidable(string text, string? slice)
    {
        var file = Read(text);

        Assert.Empty(file.Notes);
        var value = file.Value("a") is SequenceNode list ? Assert.Single(list.Items) : file.Value("a");
        var scalar = Assert.IsType<ScalarNode>(value);
        Assert.True(scalar.Templated);
        Assert.NotEqual(ScalarKind.Null, scalar.Kind);
        Assert.Equal(slice ?? "{{ x }}", scalar.Text);
    }

    [Theory]
    [InlineData("a: b{{c")]
    [InlineData("a: \"{%s}\"")]
    [InlineData("a: '{#x#}'")]
    [InlineData("{a: {b: c}}")]
    public void BracesThatAreNoExpression_AreLeftAlone(string text)
    {
        var file = Read(text);

        Assert.Empty(file.Notes);
        Assert.False(file.Value("a") is ScalarNode { Templated: true });
        Assert.False(file.HasTemplateControl);
    }

    [Fact]
    public void HelmFile_IsReadAsIfTheExpressionsWereBlank()
    {
        const string Text = """
            {{- define "mail" -}}
            {{/* a comment
                 of two lines }} */}}
            smtp:
              {{- if .Values.smtp.enabled }}
              host: {{ .Values.smtp.host | quote }}
              port: 587
              {{- with .Values.extra }}
              {{- toYaml . | nindent 2 }}
              {{- end }}
              {{- end }}   # end of it
              user: a
            {{- end }}
            """;

        var file = Read(Text);

        Assert.Empty(file.Notes);
        Assert.True(file.HasTemplateControl);
        Assert.Equal("{smtp: {host: {{ .Values.smtp.host | quote }}, port: 587, user: a}}", file.Shape());
        Assert.Equal((7, 9), (file.Scalar("smtp:port").Span.Line, file.Scalar("smtp:port").Span.Column));
    }

    [Fact]
    public void ValueThatAnExpressionGivesBelow_IsUndecidable_NotNull()
    {
        var file = Read("a:\n  {{- toYaml .x | nindent 2 }}\nb:\n  {{- if .y }}\n  {{ .y }}\n  {{- end }}\nc:\n{{- if .z }}\nd: e\n{{- end }}\n");

        Assert.True(file.Scalar("a").Templated);
        Assert.True(file.Scalar("b").Templated);
        Assert.Equal((ScalarKind.Null, false), (file.Scalar("c").Kind, file.Scalar("c").Templated));
    }

    [Fact]
    public void LinesBelowAnIndentedInclude_AreTheRestOfItsMapping()
    {
        var file = Read("labels: {{- include \"x\" . | nindent 4 }}\n    app: a\nprobe: {{- include \"y\" . | nindent 4 }}\nport: 1\n");

        Assert.Empty(file.Notes);
        Assert.Equal("{labels: {app: a}, probe: , port: 1}", file.Shape());
        Assert.True(file.Scalar("probe").Templated);
    }

    [Theory]
    [InlineData("a: |\n  {{ range .x }}\n  b {{ .y }}\n  {{ end }}\nc: d")]
    [InlineData("a: |\n    {{- toYaml .x | nindent 4 }}\n{{- end }}\nc: d")]
    [InlineData("a: |-\n{{ toYaml .x | indent 4 }}\nc: d")]
    [InlineData("a: |- {{- toYaml .x | nindent 4 }}\nc: d")]
    [InlineData("a: >\r\n      {{ x }}\r\n  b\r\nc: d")]
    public void BlockScalar_MayHoldExpressionsAnywhere(string text)
    {
        var file = Read(text);

        Assert.Empty(file.Notes);
        Assert.True(file.Scalar("a").Templated);
        Assert.Equal("d", file.Scalar("c").Text);
    }

    [Theory]
    [InlineData("{{ .key }}: b\nc: d")]
    [InlineData("${{ if eq(a, b) }}:\n  c: d")]
    [InlineData("- {{ x }}: y\n- {{ z }}")]
    public void TemplatedKey_IsUndecidableToo(string text)
    {
        var file = Read(text);

        Assert.Empty(file.Notes);
        var mapping = file.Root() is SequenceNode list ? list.Items[0] : file.Root();
        Assert.True(Assert.IsType<MappingNode>(mapping).Members[0].Key.Templated);
    }

    [Fact]
    public void ArmsOfACondition_AreAlternatives()
    {
        var file = Read("""
            port: 25
            {{- if .a }}
            port: 465
            {{- range .l }}
            in: 1
            {{- end }}
            {{- else if .b }}
            port: 587
            {{- else }}
            port: 2525
            {{- end }}
            {{- if .c }}
            port: 26
            {{- end }}
            port: 27
            """);

        var members = Assert.IsType<MappingNode>(file.Root()).Members;
        Assert.Equal([null, "if/0:then", "if/0:then range/1:then", "if/0:else", "if/0:else1", "if/2:then", null], members.Select(member => member.Branch));
    }

    [Fact]
    public void JinjaBlocks_AreArmsAsWell()
    {
        var file = Read("{% if a %}\nx: 1\n{% elif b %}\nx: 2\n{% else %}\nx: 3\n{% endif %}\n{% set y = 1 %}\n{# note #}\n{% for i in l %}\nz: 1\n{% endfor %}\nw: 1");

        var members = Assert.IsType<MappingNode>(file.Root()).Members;
        Assert.Equal(["if/0:then", "if/0:else", "if/0:else1", "for/1:then", null], members.Select(member => member.Branch));
    }

    [Theory]
    [InlineData("if/0:then", "if/0:else", true)]
    [InlineData("if/0:then", "if/0:else range/1:then", true)]
    [InlineData("if/0:then if/1:then", "if/0:then if/1:else", true)]
    [InlineData("if/0:then", "if/0:then", false)]
    [InlineData("if/0:then", "if/1:else", false)]
    [InlineData("if/0:then", "if/0:then if/1:else", false)]
    [InlineData("if/1:then", "if/10:else", false)]
    [InlineData("if/0:then", null, false)]
    [InlineData(null, null, false)]
    public void Alternatives_AreDifferentArmsOfOneBlock(string? left, string? right, bool alternatives)
    {
        Assert.Equal(alternatives, TemplateBranch.AreAlternatives(left, right));
        Assert.Equal(alternatives, TemplateBranch.AreAlternatives(right, left));
    }

    [Theory]
    [InlineData("{{ range(3) }}")]
    [InlineData("{{ iffy }}")]
    [InlineData("{{ end_date }}")]
    [InlineData("{{ with.x }}")]
    public void NameThatBeginsLikeAControlWord_IsNone(string expression) => Assert.False(Read($"a: {expression}").HasTemplateControl);

    [Fact]
    public void FileWithControl_ThatDoesNotParse_IsAtMostInfo()
    {
        Assert.Equal(Severity.Info, Read("{{ if .a }}\na: b: c\n{{ end }}").Note().Ceiling);
        Assert.Equal(Severity.Error, Read("a: b: c\nd: {{ e }}").Note().Ceiling);
    }

    [Fact]
    public void UnbalancedControl_IsNoError() => Assert.Equal("{a: 1}", Read("{{ end }}\n{{ else }}\na: 1\n{{ if }}").Shape());

    [Fact]
    public void ExpressionsInsideABlockScalar_AreTheProgramsOwn()
    {
        const string Text = "text: >-\n  {{ if eq .a \"b\" }}<@here> {{ end }}\n  {{ range .c }}*{{ .d }}* and more\n  {{ end }}\nx: 1\n";
        var file = Read(Text);

        Assert.Empty(file.Notes);
        Assert.True(file.HasTemplateControl);
        Assert.Equal("1", Assert.IsType<ScalarNode>(Assert.IsType<MappingNode>(file.Root()).Members[1].Value).Text);
        Assert.Single(Read(Text + "y: b: c\n").Notes);
    }
}
