using VetMailLint.Engine;
using VetMailLint.Settings;

namespace VetMailLint.Rules.Identity;

/// <summary>VML204: From or Sender is no address.</summary>
internal sealed class InvalidSenderAddress : SettingsRule
{
    public override string Id => "VML204";

    public override Verdict? Check(Submission submission)
    {
        var settings = submission.Settings;
        return Check(submission, settings.From, SettingKey.From) ?? Check(submission, settings.Sender, SettingKey.Sender);
    }

    private static Verdict? Check(Submission submission, Setting<SenderAddress> setting, SettingKey key)
    {
        if (!setting.TryGet(out var sender) || (setting.Marks & Marks.Placeholder) != 0
            || Fault(sender, submission.Client?.ChecksAddresses == true) is not { } fault)
            return null;

        var throws = submission.Settings.IsVerbatim && submission.Client is { ChecksAddresses: true };
        // On machines of one's own a server may complete the address, and a key of any name may hold more than one.
        if (!throws && (submission.HostKind.IsOwnNetwork() || !sender.IsOnlyAddress))
            return null;

        var effect = throws
            ? $"so {submission.Client!.Name} throws a FormatException before anything is sent"
            : "so servers refuse the mail";
        return new($"{key} '{sender.Text.Trim()}' {fault}, {effect}; write a whole address, name@domain.", key, SettingKey.User)
        {
            Severity = throws ? Severity.Error : Severity.Warning,
            Remedy = Remedy(submission.Settings.User, key),
        };
    }

    /// <summary>What is wrong with the text in any reading, or for a client that is strict.</summary>
    private static string? Fault(SenderAddress sender, bool isStrict)
    {
        var address = sender.Address;
        if (address.Length == 0 || LooksReplaced(address))
            return null;
        if (address.IndexOf('@') < 0)
            return "has no '@'";
        if (sender.Domain.Length == 0 || sender.Local.Length == 0)
            return sender.Local.Length == 0 ? "has nothing before the '@'" : "has no domain behind the '@'";
        if (!isStrict || sender.Text.IndexOf('"') >= 0)
            return null;

        var isOpen = sender.Text.IndexOf('<') >= 0 && sender.Text.IndexOf('>') < 0;
        return isOpen ? "has a '<' that nothing closes" : address.IndexOf(';') >= 0 ? "has a semicolon, which no address has" : null;
    }

    /// <summary>Whether something that is no address stands for one: SMTP_FROM, mail:from, %FROM%, a path.</summary>
    private static bool LooksReplaced(string text)
    {
        var hasLower = false;
        foreach (var c in text)
        {
            hasLower |= char.IsLower(c);
            if (c is ':' or '/' or '\\' or '$' or '{' or '}' or '%' or '*' or '#' or '=' or '[' or ']' or '(' or '<' or '>' or '|')
                return true;
        }

        return !hasLower && text.IndexOf('@') < 0;
    }

    private static Remedy? Remedy(Setting<string> user, SettingKey key) =>
        user.TryGet(out var text) && new SenderAddress(text) is { IsFullAddress: true } login && (user.Marks & Marks.Placeholder) == 0
            ? new($"Send as {login.Address}", new RemedyChange(key, login.Address))
            : null;
}
