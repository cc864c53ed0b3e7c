using VetMailLint.Settings;

namespace VetMailLint.Tests.Binding;

public sealed class DuplicateKeyTests
{
    [Fact]
    public void SameKeyWithTwoValues_IsNoted()
    {
        var reading = Bound.Json("""
            { "smtp": { "host": "mail.harbour.test", "port": 587,
                        "port": 465 } }
            """);

        var note = Assert.Single(reading.Notes);
        Assert.Equal((ReaderNoteKind.DuplicateKey, "port", "smtp:port"), (note.Kind, note.Subject, note.SettingPath));
        Assert.Equal(2, note.Span.Line);
        Assert.Equal(1, Assert.Single(note.Related).Line);
        Assert.Equal(465, reading.Settings[0].Port.Value);
        Assert.Same(reading.Settings[0], note.Settings);
    }

    [Theory]
    [InlineData("""{ "smtp": { "host": "mail.harbour.test", "port": 587, "port": 587 } }""")]
    [InlineData("""{ "smtp": { "host": "mail.harbour.test", "port": 587, "Port": 465 } }""")]
    [InlineData("""{ "a": { "x": 1, "x": 2 }, "smtp": { "host": "mail.harbour.test", "port": 587 } }""")]
    [InlineData("""{ "x": 1, "x": 2 }""")]
    public void OtherKeys_AreNot(string text)
    {
        Assert.DoesNotContain(Bound.Json(text).Notes, n => n.Kind == ReaderNoteKind.DuplicateKey);
    }

    [Fact]
    public void NetConfiguration_IsBlindToCase()
    {
        var reading = Bound.Json("""{ "Smtp": { "Host": "mail.harbour.test", "Port": 587, "port": 465 } }""", "appsettings.json");

        Assert.Equal(ReaderNoteKind.DuplicateKey, Assert.Single(reading.Notes).Kind);
    }

    [Fact]
    public void EnvironmentList_IsOneScope()
    {
        var reading = Bound.Yaml("environment:\n  - SMTP_HOST=mail.harbour.test\n  - SMTP_PORT=587\n  - X=1\n  - X=2\n  - SMTP_PORT=465\n");

        Assert.Equal("SMTP_PORT", Assert.Single(reading.Notes).Subject);
    }

    [Fact]
    public void BothSidesOfAnElse_AreAlternatives()
    {
        var reading = Bound.Yaml("""
            smtp:
              host: mail.harbour.test
              {{- if .Values.tls }}
              port: 465
              {{- else }}
              port: 587
              {{- end }}
            """);

        Assert.Empty(reading.Notes);
        Assert.False(reading.Settings[0].Port.IsKnown);
    }

    [Theory]
    [InlineData("<to>mara@harbour.test</to><to>desk@harbour.test</to>", 0)]
    [InlineData("<add key='to' value='mara@harbour.test'/><add key='to' value='desk@harbour.test'/>", 1)]
    public void RepeatedElement_IsAList(string recipients, int notes) => Assert.Equal(notes, Formats.Bind("logback.xml", $"""
        <smtp><smtpHost>mail.harbour.test</smtpHost><smtpPort>587</smtpPort><username>mara</username>{recipients}</smtp>
        """).Notes.Count);

    [Fact]
    public void MergedKey_IsNoDuplicate()
    {
        Assert.Empty(Bound.Yaml("a: &a { host: one.harbour.test, port: 465 }\nsmtp:\n  <<: *a\n  port: 587\n  user: mara\n").Notes);
    }
}
