using System.Globalization;
using VetMailLint.Knowledge;
using VetMailLint.Settings;

namespace VetMailLint.Cli.Writing;

/// <summary>Settings that are to be written, before it is known how they are spelled. The secret is never among them.</summary>
/// <param name="Host">The host.</param>
/// <param name="Port">The port.</param>
/// <param name="Tls">The mode that the settings ask for.</param>
/// <param name="From">The address to send from; a sample where none was given.</param>
internal sealed record NewSettings(string Host, int Port, TlsKind Tls, string From)
{
    /// <summary>Whether there is a login at all.</summary>
    public bool HasLogin { get; init; }

    /// <summary>The login, or null where it is kept with the secret.</summary>
    public string? User { get; init; }

    /// <summary>What a reader must know, a line each.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>The end of password login that is near and that these settings live with until then, or null.</summary>
    public DatedChange? Accepted { get; init; }

    /// <summary>The words of guarded lines that hold.</summary>
    public IReadOnlySet<string> Words()
    {
        var words = new HashSet<string>(StringComparer.Ordinal)
        {
            Tls switch { TlsKind.Implicit => "implicit", TlsKind.None => "none", _ => "starttls" },
            HasLogin ? "login" : "no-login",
        };
        if (HasLogin)
            words.Add(User is null ? "secret-user" : "known-user");
        if (Accepted is not null)
            words.Add("accept");

        return words;
    }

    /// <summary>The words in braces with their values.</summary>
    public IEnumerable<(string Word, string Value)> Values()
    {
        yield return ("host", Host);
        yield return ("port", Port.ToString(CultureInfo.InvariantCulture));
        yield return ("user", User ?? "");
        yield return ("from", From);
        if (Accepted is not { } change)
            yield break;

        yield return ("accept-until", change.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        yield return ("accept", $"password login is used until {change.When}");
    }
}
