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

    private static readonly Gen<Rest> s_rest = Gen.Select(Gen.Bool, Gen.Bool, Gen.Bool, (port, implicitly, explicitly) => new Rest(port, implicitly, explicitly));

    private static readonly Gen<Settings> s_settings =
        Gen.Select(s_host, s_port, s_mode, s_user, (host, port, mode, user) => new Settings(host, port, mode, user));

    private static readonly Gen<Layout> s_layout =
        Gen.Select(s_line, s_blank, s_note, Gen.Bool, (line, blank, note, quoted) => new Layout(line, blank, note, quoted));

    public static TheoryData<string> Names => ["mail.json", "mail.yaml", "list.yaml", ".env", "web.config", "mail.properties", "mail.ini", "mail.toml", "Dockerfile", "configmap.yaml"];

    /// <summary>Layouts of programs whose keys are known: what is missing is written, and switches change together.</summary>
    public static TheoryData<string> KnownNames => ["nodemailer.json", "nodemailer.yaml", "flow.yaml", "discourse.yaml", "map.yaml", "pairs.yaml", "django.env", "application.properties", "gitea.ini", "app.config", "main.cf", "mailer.env"];

    [Theory]
    [MemberData(nameof(KnownNames))]
    public void AnyRepairOfAKnownProgram_AddsWhatIsMissing_AndOnce(string name)
    {
        var random = PCG.Parse("0000KXZcB5Y2");
        var texts = Gen.Select(s_settings, s_layout, s_rest, (settings, layout, rest) => WriteKnown(name, settings, layout, rest));
        var (repaired, added) = (0, 0);
        for (var run = 0; run < 300; run++)
        {
            var text = texts.Generate(random, null, out _);
            if (!Check(name, text))
                continue;
            repaired++;
            added += Fix(name, text).Repairs.Any(repair => repair.Edits.Any(edit => edit.Span.Length == 0)) ? 1 : 0;
        }

        Assert.InRange(repaired, 20, 299);
        Assert.True(added > 0 || name is "main.cf" or "mailer.env", "nothing was added");
    }

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
        string[] words = ["25", "465", "587", "993", "2525", "starttls", "smtps", "implicit", "none", "true", "false", "mara@gmail.com", "apikey", "mara", "api", "verify_peer=0", "verify_peer=1", "may", "encrypt", " yes", " no"];
        foreach (var added in repairs.SelectMany(repair => repair.Edits).Where(edit => edit.Span.Length == 0))
            text = text.Replace(added.Text, "", StringComparison.Ordinal);
        foreach (var word in words.Concat(repairs.SelectMany(repair => repair.Edits).Where(edit => edit.Span.Length > 0).Select(edit => edit.Text)).OrderByDescending(word => word.Length))
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

    private static string WriteKnown(string name, Settings s, Layout l, Rest r)
    {
        var (eol, b, port) = (l.Line, l.Blank, s.Port is "port" ? "587" : s.Port);
        var comment = l.Note.Length == 0 ? "" : $" # {l.Note}";
        var (first, second) = (r.Implicitly ? "true" : "false", r.Explicitly ? "true" : "false");
        string If(bool isThere, string text) => isThere ? text : "";
        return name switch
        {
            "nodemailer.json" => $"{{ \"mail\":{b}{{{If(l.Quoted, eol)}{b}\"host\":{b}\"{s.Host}\"{If(r.HasPort, $", \"port\": {(port.All(char.IsDigit) ? port : "465")}")}{If(r.Explicitly, $",{eol}  \"secure\": {first}")}, \"requireTLS\":{b}true, \"auth\": {{ \"user\": \"{s.User}\", \"pass\": \"x\" }} }} }}",
            "nodemailer.yaml" => $"mail:{comment}{eol}  host: {s.Host}{comment}{eol}{If(r.HasPort, $"  port: {port}{eol}")}{If(r.Explicitly, $"  secure: {first}{eol}")}  requireTLS: true{eol}  auth: {{ user: '{s.User}', pass: x }}{eol}",
            "flow.yaml" => $"mail: {{ host: '{s.Host}',{b}{If(r.HasPort, $" port: {port},")} secure: {first}, auth: {{ user: '{s.User}', pass: x }} }}{comment}{eol}",
            "discourse.yaml" => $"services:{eol}  web:{eol}    image: a{eol}    environment:{eol}      - {If(l.Quoted, "\"")}DISCOURSE_SMTP_ADDRESS={s.Host}{If(l.Quoted, "\"")}{comment}{eol}{If(r.HasPort, $"      - DISCOURSE_SMTP_PORT={port}{eol}")}{If(r.Explicitly, $"      - DISCOURSE_SMTP_FORCE_TLS={first}{eol}")}      - DISCOURSE_SMTP_USER_NAME={s.User}{eol}",
            "map.yaml" => $"services:{eol}  web:{eol}    image: a{eol}    environment:{eol}      DISCOURSE_SMTP_ADDRESS: {s.Host}{comment}{eol}{If(r.HasPort, $"      DISCOURSE_SMTP_PORT: '{port}'{eol}")}{If(r.Explicitly, $"      DISCOURSE_SMTP_FORCE_TLS: \"{first}\"{eol}")}      DISCOURSE_SMTP_USER_NAME: {s.User}{eol}",
            "pairs.yaml" => $"env:{eol}  - name: DISCOURSE_SMTP_ADDRESS{eol}    value: {If(l.Quoted, "\"")}{s.Host}{If(l.Quoted, "\"")}{comment}{eol}{If(r.HasPort, $"  - name: DISCOURSE_SMTP_PORT{eol}    value: '{port}'{eol}")}{If(r.Explicitly, $"  - name: DISCOURSE_SMTP_FORCE_TLS{eol}    value: '{first}'{eol}")}  - name: DISCOURSE_SMTP_USER_NAME{eol}    value: {s.User}{eol}",
            "django.env" => $"EMAIL_HOST={b}{s.Host}{comment}{eol}EMAIL_HOST_USER={s.User}{eol}{If(r.HasPort, $"export EMAIL_PORT={port}{eol}")}EMAIL_USE_SSL={first}{eol}{If(l.Quoted, $"EMAIL_USE_TLS={second}{eol}")}",
            "application.properties" => $"spring.mail.host{b}={b}{s.Host}{eol}{If(r.HasPort, $"spring.mail.port={port}{eol}")}spring.mail.username={s.User}{eol}spring.mail.properties.mail.smtp.ssl.enable={first}{eol}{If(l.Quoted, $"spring.mail.properties.mail.smtp.starttls.enable={second}")}",
            "gitea.ini" => $"[mailer]{eol}ENABLED = true{eol}SMTP_ADDR{b}={b}{s.Host}{(l.Note.Length == 0 ? "" : $" ; {l.Note}")}{eol}{If(r.HasPort, $"SMTP_PORT = {port}{eol}")}{If(r.Implicitly, $"PROTOCOL = {If(r.Explicitly, "smtp+starttls")}{If(!r.Explicitly, "smtps")}{eol}")}USER = {s.User}{eol}",
            "app.config" => $"<configuration><system.net><mailSettings><smtp>{eol}<network{If(l.Quoted, eol)}{b} host='{s.Host}'{If(r.HasPort, $" port=\"{port}\"")}{If(r.Explicitly, $"{eol} enableSsl='{first}'")} userName=\"{s.User}\" password=\"x\"/></smtp></mailSettings></system.net></configuration>",
            "main.cf" => $"relayhost{b}={b}[{s.Host}]:{port}{eol}smtp_sasl_auth_enable = yes{eol}smtp_tls_security_level = {(r.Explicitly ? "encrypt" : "may")}{eol}smtp_tls_wrappermode{b}= {(r.Implicitly ? "yes" : "no")}{eol}",
            _ => $"MAILER_DSN={If(l.Quoted, "\"")}smtp{If(r.Implicitly, "s")}://mara:x@{s.Host}:{port}{If(r.Explicitly, "?verify_peer=0")}{If(l.Quoted, "\"")}{comment}{eol}",
        };
    }

    private sealed record Settings(string Host, string Port, string Mode, string User);

    private sealed record Rest(bool HasPort, bool Implicitly, bool Explicitly);

    private sealed record Layout(string Line, string Blank, string Note, bool Quoted);
}
