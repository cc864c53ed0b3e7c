using System.Text;
using CsCheck;
using VetMailLint.Cli.Files;
using VetMailLint.Cli.Fixing;
using VetMailLint.Cli.Linting;
using VetMailLint.Cli.Policy;
using VetMailLint.Config.Edits;

namespace VetMailLint.Cli.Tests.Fixing;

/// <summary>
/// For any layout of any format with repairs: a repair leaves everything outside its edits as it was, the file is read as before, the
/// repaired finding is gone, and a second repair changes nothing.
/// </summary>
public sealed class FixProperties
{
    private static readonly Gen<string> s_host = Word("smtp.zoho.com", "smtp.gmail.com", "smtp.sendgrid.net", "smtp.office365.com", "mail.harbour.test", "smtp.postmarkapp.com");
    private static readonly Gen<string> s_port = Word("25", "465", "587", "993", "2525", "${PORT:-465}", "port");
    private static readonly Gen<string> s_mode = Word("starttls", "smtps", "implicit", "none", "true", "false", "maybe");
    private static readonly Gen<string> s_user = Word("mara", "mara@gmail.com", "apikey", "api", "${USER}");
    private static readonly Gen<string> s_line = Word("\n", "\r\n");
    private static readonly Gen<string> s_blank = Word("", " ", "  ", "\t");
    private static readonly Gen<string> s_note = Word("", "port 465 is in use", "é😀", "security: starttls");

    private static readonly Gen<Settings> s_settings =
        Gen.Select(s_host, s_port, s_mode, s_user, (host, port, mode, user) => new Settings(host, port, mode, user));

    private static readonly Gen<Layout> s_layout =
        Gen.Select(s_line, s_blank, s_note, Gen.Bool, (line, blank, note, quoted) => new Layout(line, blank, note, quoted));

    public static TheoryData<string> Names => ["mail.json", "mail.yaml", "list.yaml", ".env", "web.config", "mail.properties", "mail.ini", "mail.toml", "Dockerfile", "configmap.yaml"];

    [Theory]
    [MemberData(nameof(Names))]
    public void AnyRepair_ChangesItsValuesOnly_AndOnce(string name)
    {
        // The same texts in every run, so that a failure is one of the change at hand.
        var random = PCG.Parse("0000KXZcB5Y2");
        var texts = Gen.Select(s_settings, s_layout, (settings, layout) => Write(name, settings, layout));
        var repaired = 0;
        for (var run = 0; run < 400; run++)
            repaired += Check(name, texts.Generate(random, null, out _)) ? 1 : 0;

        Assert.InRange(repaired, 40, 399);
    }

    private static Gen<string> Word(params string[] words) => Gen.OneOf([.. words.Select(Gen.Const)]);

    private static bool Check(string name, string text)
    {
        var first = Fix(name, text);
        if (first.Content is not { } content)
        {
            Assert.Empty(first.Repairs);
            return false;
        }

        var repaired = Encoding.UTF8.GetString(content);
        Assert.Equal(first.Before.Reading!.Settings.Count, first.After.Reading!.Settings.Count);
        Assert.True(first.After.Findings.Count < first.Before.Findings.Count);
        Assert.Equal(repaired, first.Repairs.Aggregate(text, (before, repair) => EditedText.Of(before, repair.Edits)!));
        Assert.Equal(Frame(text, first.Repairs), Frame(repaired, first.Repairs));
        Assert.Null(Fix(name, repaired).Content);
        return true;
    }

    // Everything but the words that repairs may write or take away.
    private static string Frame(string text, IReadOnlyList<Repair> repairs)
    {
        string[] words = ["25", "465", "587", "993", "2525", "starttls", "smtps", "implicit", "none", "true", "false", "mara@gmail.com", "apikey", "mara", "api"];
        foreach (var word in words.Concat(repairs.SelectMany(repair => repair.Edits).Select(edit => edit.Text)).OrderByDescending(word => word.Length))
            text = text.Replace(word, "·", StringComparison.Ordinal);

        return text;
    }

    private static FixedFile Fix(string name, string text)
    {
        var options = new LintOptions { Paths = [], WorkingFolder = "/nowhere", Today = new(2026, 11, 25) };
        var linter = new FileLinter(options, new SeverityPolicy(null, new PolicyVocabulary([], [])), new ProjectSurroundings(), new OwnFolders("/", isIsolated: true));
        return new FileFixer(linter, takesUnsafe: true).Fix(new WalkedFile(name, "/nowhere/" + name, IsNamed: true), Encoding.UTF8.GetBytes(text));
    }

    private static string Write(string name, Settings s, Layout l)
    {
        var (eol, b, note) = (l.Line, l.Blank, l.Note);
        var q = l.Quoted ? "\"" : "";
        var comment = note.Length == 0 ? "" : $" # {note}";
        return name switch
        {
            "mail.json" => $"{{{eol}{b}\"smtp\":{b}{{ \"host\":{b}\"{s.Host}\", \"port\":{b}{(s.Port.All(char.IsDigit) && !l.Quoted ? s.Port : $"\"{s.Port}\"")},{(note.Length == 0 ? "" : $" // {note}")}{eol}\"security\": \"{s.Mode}\", \"user\": \"{s.User}\"{b}}}{eol}}}",
            "mail.yaml" => $"smtp:{comment}{eol}  host: {q}{s.Host}{q}{eol}  port: {q}{s.Port}{q}{comment}{eol}{eol}  security: {s.Mode}{eol}  user: '{s.User}'{eol}",
            "list.yaml" => $"services:{eol}  web:{eol}    image: a{eol}    environment:{eol}      - SMTP_HOST={s.Host}{eol}      - {q}SMTP_PORT={s.Port}{q}{comment}{eol}      - SMTP_SECURITY={s.Mode}{eol}      - SMTP_USER={s.User}{eol}",
            ".env" => $"# {note}{eol}SMTP_HOST={b}{q}{s.Host}{q}{eol}export SMTP_PORT={q}{s.Port}{q}{comment}{eol}SMTP_SECURITY={s.Mode}{eol}SMTP_USER='{s.User}'",
            "web.config" => $"<a>{eol}<!-- {note} --><smtp host{b}={b}'{s.Host}'{eol} port=\"{s.Port}\"{b} security='{s.Mode}' user=\"{s.User}\"/></a>",
            "mail.properties" => $"! {note}{eol}smtp.host{b}={s.Host}{eol}smtp.port : {s.Port}{eol}smtp.security={b}{s.Mode}{eol}smtp.user={s.User}",
            "mail.ini" => $"; {note}{eol}[smtp]{eol}host{b}={b}{s.Host}{eol}port = {q}{s.Port}{q}{(note.Length == 0 ? "" : $" ; {note}")}{eol}security={s.Mode}{eol}user = {s.User}",
            "mail.toml" => $"# {note}{eol}[smtp]{eol}host{b}={b}\"{s.Host}\"{eol}port = {(s.Port.All(char.IsDigit) && !l.Quoted ? s.Port : $"'{s.Port}'")}{comment}{eol}security = \"{s.Mode}\"{eol}user = '{s.User}'{eol}",
            "Dockerfile" => $"FROM a{eol}# {note}{eol}ENV SMTP_HOST={s.Host} SMTP_PORT={q}{s.Port}{q} \\{eol}  SMTP_SECURITY={s.Mode} SMTP_USER='{s.User}'{eol}",
            _ => $"apiVersion: v1{eol}kind: ConfigMap{eol}data:{eol}  a.env: |{eol}    SMTP_HOST={s.Host}{eol}    SMTP_PORT={q}{s.Port}{q}{comment}{eol}    SMTP_SECURITY={s.Mode}{eol}    SMTP_USER={s.User}{eol}",
        };
    }

    private sealed record Settings(string Host, string Port, string Mode, string User);

    private sealed record Layout(string Line, string Blank, string Note, bool Quoted);
}
