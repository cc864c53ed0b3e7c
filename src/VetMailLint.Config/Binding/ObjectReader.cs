using VetMailLint.Config.Dialects;
using VetMailLint.Config.Tree;
using VetMailLint.Knowledge;
using VetMailLint.Settings;

namespace VetMailLint.Config.Binding;

/// <summary>
/// Reads an object whose members are mail settings as the section of a settings file that it is bound from: the same spellings,
/// the same grouping, the same meaning of TLS words.
/// </summary>
/// <param name="context">The dialects, the user's client and the project's.</param>
public sealed class ObjectReader(BindingContext context)
{
    // The name under which .NET keeps sections like it; the folder tells what kind of place it is.
    private const string FileName = "appsettings.json";

    /// <summary>Whether an object of a type with these members may hold mail settings: two of host, port, TLS, user and password.</summary>
    public bool MayHoldSettings(string typeName, IEnumerable<string> members)
    {
        var words = context.Dialects.Words;
        var section = new Section(null, typeName, SectionKind.Ordinary, default) { IsMail = words.IsMail(typeName, KeyText.Relax(typeName)) };
        var classifier = new KeyClassifier(context.Dialects.Generic, words);
        var transport = new HashSet<DialectMeaning>();
        foreach (var member in members)
        {
            var entry = new Entry(section, member, member, Scalar(new(member, default))) { KeySpan = default };
            if (classifier.Classify(entry) is { Key.Meaning: var meaning } && IsTransport(meaning))
                transport.Add(meaning);
        }
        return transport.Count > 1;
    }

    /// <summary>The settings of one object: none, one, or several alternatives.</summary>
    /// <param name="file">The source file.</param>
    /// <param name="path">The names of the types around the members, the outermost first.</param>
    /// <param name="members">What is assigned.</param>
    /// <param name="span">The creation of the object.</param>
    public IReadOnlyList<MailSettings> Read(string file, IReadOnlyList<string> path, IReadOnlyList<ObjectMember> members, SourceSpan span)
    {
        Node node = new MappingNode { Span = span, Members = [.. members.Select(m => new Member { Key = Key(m.Name, m.Span), Value = Scalar(m) })] };
        for (var i = path.Count - 1; i >= 0; i--)
            node = new MappingNode { Span = span, Members = [new() { Key = Key(path[i], span), Value = node }] };

        var folder = file.Replace('\\', '/');
        folder = folder.Substring(0, folder.LastIndexOf('/') + 1);
        var located = new LocatedFile { File = folder + FileName, Documents = [node], Notes = [] };
        var origins = new Dictionary<SourceSpan, ObjectMember>();
        foreach (var member in members)
            origins[member.Span] = member;
        return [.. SettingsFileReader.Read(located, context).Settings.Select(s => Restored(s, origins))];
    }

    /// <summary>What kind of place a source file is: tests and samples are told by folders and names as they are for settings files.</summary>
    public static PlaceKind KindOf(string file)
    {
        var kind = FilePlace.Of(new() { File = file, Documents = [], Notes = [] }).Kind;
        return kind is PlaceKind.Example or PlaceKind.Test ? kind : PlaceKind.Source;
    }

    private static bool IsTransport(DialectMeaning meaning) => meaning is DialectMeaning.Host or DialectMeaning.HostAndPort
        or DialectMeaning.Port or DialectMeaning.Tls or DialectMeaning.User or DialectMeaning.Password;

    private static ScalarNode Key(string text, SourceSpan span) => new() { Text = text, Kind = ScalarKind.Quoted, Span = span };

    private static ScalarNode Scalar(ObjectMember member) => new()
    {
        Text = member.Text ?? (member.IsNull ? "" : "?"),
        Kind = member.IsNull ? ScalarKind.Null : ScalarKind.Quoted,
        Span = member.Span,
        Templated = member.Text is null && !member.IsNull,
    };

    private static MailSettings Restored(MailSettings settings, Dictionary<SourceSpan, ObjectMember> origins) => settings with
    {
        Host = Restored(settings.Host, origins),
        Port = Restored(settings.Port, origins),
        Tls = Restored(settings.Tls, origins),
        User = Restored(settings.User, origins),
        Password = Restored(settings.Password, origins),
        Token = Restored(settings.Token, origins),
        From = Restored(settings.From, origins),
        Sender = Restored(settings.Sender, origins),
        CertificateChecks = Restored(settings.CertificateChecks, origins),
        TlsVersions = Restored(settings.TlsVersions, origins),
    };

    // A tree of text cannot carry what only code knows: where an unknown value comes from, and that an initialiser gave it.
    private static Setting<T> Restored<T>(Setting<T> setting, Dictionary<SourceSpan, ObjectMember> origins)
        where T : notnull
    {
        if (setting.Span is not { } span || !origins.TryGetValue(span, out var member))
            return setting;
        return setting.State switch
        {
            SettingState.Known => Setting<T>.Known(setting.Value, span, setting.Spelling, setting.Marks | member.Marks),
            SettingState.Unknown when member.Text is null => Setting<T>.Unknown(member.Origin, span, setting.Spelling, setting.Marks),
            _ => setting,
        };
    }
}
