using VetMailLint.Knowledge;
using VetMailLint.Settings;

namespace VetMailLint.Tests.Dialects;

/// <summary>
/// Files as people have them, in content of our own: each is the shape of a public file of that application, with everything else around the
/// mail settings, and what a person reads from it. A case is a name behind <c>&gt;&gt;&gt;</c>, the text, and one line behind
/// <c>&lt;&lt;&lt;</c> for each block.
/// </summary>
public sealed class RealFileTests
{
    private static readonly string s_folder = Path.Combine(SuiteFiles.RepositoryRoot, "tests", "VetMailLint.Config.Tests", "Dialects", "Files");

    // Found by words, or the seed's own, of which no file is public.
    private static readonly string[] s_withoutFiles = ["generic", "vettrak"];

    private static readonly List<(string Dialect, string Name, string Text, string Expected)> s_files =
        [.. Directory.GetFiles(s_folder, "*.txt").Order(StringComparer.Ordinal).SelectMany(Read)];

    public static TheoryData<string, string, string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string, string, string>();
            foreach (var file in s_files)
                cases.Add(file.Dialect, file.Name, file.Text, file.Expected);
            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void WholeBlock_IsReadAsAPersonReadsIt(string dialect, string name, string text, string expected)
    {
        var reading = Formats.Bind(name, text);

        Assert.Equal(expected, string.Join("\n", reading.Settings.Select(Text)));
        Assert.Empty(reading.Notes);
        Assert.Contains(reading.Settings, settings => settings.Dialect == dialect);
    }

    [Fact]
    public void EveryApplication_HasTwoFiles() => Assert.Equal(
        DialectTable.All.Select(dialect => dialect.Id).Except(s_withoutFiles),
        s_files.GroupBy(file => file.Dialect).Where(group => group.Count() > 1).Select(group => group.Key));

    private static IEnumerable<(string Dialect, string Name, string Text, string Expected)> Read(string path)
    {
        foreach (var part in File.ReadAllText(path).ReplaceLineEndings("\n").Split(">>> ").Skip(1))
        {
            var (nameEnd, end) = (part.IndexOf('\n'), part.IndexOf("\n<<< ", StringComparison.Ordinal));
            var expected = part[(end + 1)..].TrimEnd().Split('\n').Select(line => line["<<< ".Length..]);
            yield return (Path.GetFileNameWithoutExtension(path), part[..nameEnd], part[(nameEnd + 1)..(end + 1)], string.Join("\n", expected));
        }
    }

    // What is unseen is left out; what is unknown is a question mark.
    private static string Text(MailSettings settings)
    {
        var parts = new List<string> { settings.Dialect };
        void Add<T>(string name, Setting<T> setting, Func<T, string> text)
            where T : notnull
        {
            if (setting.State is not SettingState.Unseen)
                parts.Add($"{name} {(setting.IsKnown ? text(setting.Value) : setting.State == SettingState.Unset ? "unset" : "?")}");
        }

        Add("host", settings.Host, host => host);
        Add("port", settings.Port, port => $"{port}");
        Add("tls", settings.Tls, word => $"'{word.Written}' is {Modes(settings, word)}");
        Add("user", settings.User, user => user);
        Add("password", settings.Password, _ => settings.Password.Marks.HasFlag(Marks.Placeholder) ? "a sample" : "written");
        Add("from", settings.From, from => from.Text);
        Add("sender", settings.Sender, sender => sender.Text);
        Add("to", settings.Recipients, to => to);
        Add("delivery", settings.Delivery, delivery => $"{delivery}");
        Add("login", settings.LoginRequired, isRequired => isRequired ? "required" : "none");
        Add("system login", settings.DefaultCredentials, isOn => isOn ? "on" : "off");
        Add("certificates", settings.CertificateChecks, checks => $"{checks}");
        Add("timeout", settings.Timeout, timeout => $"{timeout}");
        return string.Join(" | ", parts);
    }

    private static string Modes(MailSettings settings, TlsWord word)
    {
        int? port = settings.Port.IsKnown ? settings.Port.Value : null;
        var clients = settings.Clients.Ids.Count == 0 ? [""] : settings.Clients.Ids;
        return string.Join(", ", clients.Select(id => $"{(id.Length == 0 ? "" : id + " ")}{word.For(id.Length == 0 ? null : id)?.At(port)?.ToString() ?? "open"}"));
    }
}
