using System.Text;
using VetMailLint.Config;
using VetMailLint.Config.Text;
using VetMailLint.Config.Tree;

namespace VetMailLint.Tests;

/// <summary>Files are untrusted: whatever they hold, reading ends soon, in notes, and says nothing of their values.</summary>
public sealed class HostileInputTests
{
    private const string Secret = "Zq7Canary";

    private static readonly string s_json = $$$"""
        // vetmaillint: ignore VML105 until=2027-01-31 -- é😀
        { "Smtp": { "Host": "smtp.\u0065xample.org", "Port": 587, "Tls": true, "User": null, /* c */
          "Password": "{{{Secret}}}", "To": ["a", {"b": -1.5e+3},], "T": "{{ x }}", "U": {{ y }} } }
        """;

    private static readonly string s_yaml = $$$"""
        %YAML 1.2
        ---
        base: &base !t {host: "a\u0065\t", port: 587} # vetmaillint: ignore VML105 -- é😀
        smtp:
          <<: [*base]
          {{- if .Values.x }}
          user: 'it''s {{ .Values.user }}'
          {{- else }}
          user: &u ~
          {% endif %}
          pass: {{{Secret}}}
          ? [a, b: c]
          : |+2
              block {{ x }}

          more: >-
            folded
            text
          list:
          - *u
          - - "x
             y"
        ...
        ---
        - é😀
        """;

    private static readonly string s_xml = $"""
        <?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]>
        <!-- vetmaillint: ignore VML105 - é😀 -->
        <a xmlns:x='u'>
          <add key="SmtpHost" value="mail.harbour&#46;test"/><add key='SmtpPassword' value='{Secret}' />
          <x:b c = "d"><![CDATA[ e<f ]]></x:b><s name="n"><value> v </value></s>
        </a>
        """;

    private static readonly string s_env = $$$"""
        # vetmaillint: ignore VML105 -- é😀
        export SMTP_HOST="mail.\"harbour
        .test" # c
        SMTP_PASSWORD='{{{Secret}}}'
        SMTP_PORT = 587 # d
        A=`b` ${C:-d} {{ e }}
        """;

    private static readonly string s_properties = $"""
        ! vetmaillint: ignore VML105 -- é😀
        mail.smtp.host : mail.\u0068arbour \
            .test
        mail.smtp.password {Secret}
        a\:b\\=c
        """;

    private static readonly string s_ini = $"""
        ; vetmaillint: ignore VML105 -- é😀
        relayhost = [mail.harbour.test]:587
        [smtp "a"]
        password = "{Secret}" ; c
        x: y#z
        [Service]
        Environment="SMTP_HOST=a b" SMTP_PORT='587' c
        """;

    private static readonly string s_docker = $$"""
        # vetmaillint: ignore VML105 -- é😀
        ENV SMTP_HOST="a b" SMTP_PORT=587 \
          C='d'
        ARG SMTP_PASSWORD={{Secret}}
        ENV E f
        """;

    private static readonly string s_embedded = $$$"""
        # vetmaillint: ignore VML105 -- é😀
        data:
          appsettings.json: |
            { "Smtp": { "Host": "a",
              "Password": "{{{Secret}}}" } }
          b.env: "SMTP_HOST=a\nSMTP_PORT=\u0035\tx"
          c.ini: >
            [smtp]

            host = a
          d: '{ "smtp": {"host": "it''s"} }'
        """;

    public static TheoryData<string, string> Samples => new()
    {
        { "a.json", s_json }, { "a.yaml", s_yaml }, { "a.config", s_xml }, { ".env", s_env }, { "a.properties", s_properties },
        { "a.ini", s_ini }, { "Dockerfile", s_docker }, { "b.yaml", s_embedded },
    };

    [Theory]
    [MemberData(nameof(Samples))]
    public void Sample_IsReadableAtAll(string name, string text)
    {
        var file = LocatedFileReader.Read(name, Encoding.UTF8.GetBytes(text), ReadLimits.Default);

        Assert.Empty(file.Notes);
        Assert.Single(file.Suppressions);
        file.AssertPlaces(text);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void FileCutAtAnyByte_IsReadOrNoted(string name, string text)
    {
        var content = Encoding.UTF8.GetBytes(text);
        for (var length = 0; length <= content.Length; length++)
            Check(name, content.AsSpan(0, length).ToArray());
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void MutatedFile_IsReadOrNoted(string name, string text)
    {
        var random = new Random(20261123);
        var content = Encoding.UTF8.GetBytes(text);
        for (var run = 0; run < 4_000; run++)
        {
            var mutated = content.ToList();
            for (var change = random.Next(1, 6); change > 0; change--)
                Mutate(mutated, random);

            Check(name, [.. mutated]);
        }
    }

    [Fact]
    public void RandomYamlTokens_AreReadOrNoted()
    {
        string[] tokens =
            ["- ", "? ", ": ", "a", "&a ", "*a", "!t ", "{", "}", "[", "]", ", ", "\n", "\n  ", "\t", "#", " # c\n", "'", "\"", "|", ">", "---\n", "...\n", "%", "<<: ", "\r\n", "😀", "{{ x }}", "{{ if }}", "{{ end }}", "\\", "\u0085", "\u2028"];
        var random = new Random(7);
        for (var run = 0; run < 8_000; run++)
            Check("a.yaml", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, random.Next(1, 24)).Select(_ => tokens[random.Next(tokens.Length)]))));
    }

    [Theory]
    [InlineData("a.json", "[", 200_000)]
    [InlineData("a.json", "{\"a\":", 200_000)]
    [InlineData("a.json", "/*", 1_000_000)]
    [InlineData("a.json", "{{", 1_000_000)]
    [InlineData("a.json", "[{{ \"", 500_000)]
    [InlineData("a.yaml", "[", 200_000)]
    [InlineData("a.yaml", "{a: ", 200_000)]
    [InlineData("a.yaml", "- ", 200_000)]
    [InlineData("a.yaml", "? ", 200_000)]
    [InlineData("a.yaml", "a:\n ", 200_000)]
    [InlineData("a.yaml", "&a [", 200_000)]
    [InlineData("a.yaml", "*a ", 200_000)]
    [InlineData("a.yaml", "- *a\n", 200_000)]
    [InlineData("a.yaml", "{{ \"", 500_000)]
    [InlineData("a.yaml", "{{\"}}", 500_000)]
    [InlineData("a.yaml", "{{ if }}", 200_000)]
    [InlineData("a.yaml", "{{ if }}\n", 200_000)]
    [InlineData("a.yaml", "{{/* ", 500_000)]
    [InlineData("a.yaml", "{# {% ", 500_000)]
    [InlineData("a.yaml", "# vetmaillint: ", 200_000)]
    [InlineData("a.yaml", "# vetmaillint: ignore VML105\n", 100_000)]
    [InlineData("a.json", "// vetmaillint: ignore VML105\n", 100_000)]
    [InlineData("a.yaml", "\n", 900_000)]
    [InlineData("a.config", "<a>", 200_000)]
    [InlineData("a.config", "<!--", 500_000)]
    [InlineData("a.config", "<a/>\n", 200_000)]
    [InlineData("a.config", "<a b='", 200_000)]
    [InlineData("a.config", "<!-- vetmaillint: ignore VML105 - a -->\n", 80_000)]
    [InlineData(".env", "A=\"\n", 200_000)]
    [InlineData(".env", "A='\nB=`\n", 200_000)]
    [InlineData(".env", "A=1 # vetmaillint: ignore VML105\n", 100_000)]
    [InlineData("a.properties", "a=b\\\n", 200_000)]
    [InlineData("a.properties", "\\", 1_000_000)]
    [InlineData("a.ini", "[a]\n", 200_000)]
    [InlineData("a.ini", "Environment=A=\"\n", 100_000)]
    [InlineData("Dockerfile", "ENV A=1 \\\n", 200_000)]
    [InlineData("Dockerfile", "ENV \"", 500_000)]
    [InlineData("a.yaml", "- a.json: '{\"smtp\": 1}'\n", 60_000)]
    [InlineData("a.yaml", "a: b\n", 200_000)]
    public void RepeatedText_Ends(string name, string part, int times)
    {
        var content = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(part, times)));
        var file = LocatedFileReader.Read(name, content, ReadLimits.Default);

        Assert.InRange(file.Notes.Count, 0, 3);
    }

    private static void Check(string name, byte[] content)
    {
        var file = LocatedFileReader.Read(name, content, ReadLimits.Default);

        Assert.All(file.Notes, note => Assert.DoesNotContain(Secret, note.Detail + note.Subject, StringComparison.Ordinal));
        if (TextDecoder.Decode(name, content, ReadLimits.Default).Text is not { } text)
        {
            Assert.Single(file.Notes);
            return;
        }

        file.AssertPlaces(text);
        file.Shape();
        Assert.Equal(file.Notes, LocatedFileReader.Read(name, content, ReadLimits.Default).Notes);
    }

    private static void Mutate(List<byte> content, Random random)
    {
        ReadOnlySpan<byte> interesting = "\t\n\r :-?#&*!|>'\"{}[],%@`\\<\0\uFEFFé"u8;
        var at = random.Next(content.Count);
        switch (random.Next(4))
        {
            case 0:
                content[at] = (byte)random.Next(256);
                break;
            case 1:
                content.Insert(at, interesting[random.Next(interesting.Length)]);
                break;
            case 2:
                content[at] = interesting[random.Next(interesting.Length)];
                break;
            default:
                content.RemoveRange(at, Math.Min(random.Next(1, 8), content.Count - at));
                break;
        }

        if (content.Count == 0)
            content.Add((byte)' ');
    }
}
