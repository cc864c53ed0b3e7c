using System.Globalization;
using VetMailLint.Engine;
using VetMailLint.Knowledge;
using VetMailLint.Settings;

namespace VetMailLint.Rules.Configuration;

/// <summary>VML505: a time-out that was meant in seconds where the client counts milliseconds, or one of zero.</summary>
internal sealed class TimeoutUnit : SettingsRule
{
    /// <summary>Less than a second: no server on the internet greets, negotiates TLS and takes a mail in that time reliably.</summary>
    private const int Shortest = 1_000;

    /// <summary>Up to five minutes (RFC 5321, section 4.5.3.2) a number below <see cref="Shortest"/> makes sense as seconds.</summary>
    private const int LongestInSeconds = 300;

    public override string Id => "VML505";

    public override Verdict? Check(Submission submission)
    {
        var settings = submission.Settings;
        if (!settings.IsVerbatim || submission.Client is not { TimeoutUnit: Knowledge.TimeUnit.Milliseconds } client
            || submission.HostKind.IsOwnNetwork() || !settings.Timeout.TryGet(out var timeout) || timeout is < 0 or >= Shortest)
            return null;

        if (timeout == 0)
            return client.ZeroTimeoutFails != true ? null : Report(
                $"A time-out of 0 makes {client.Name} give up at once, it does not mean \"forever\"; take it away or write milliseconds.", new("Use the client's own time-out", new RemedyChange(SettingKey.Timeout, null)));

        var number = timeout.ToString(CultureInfo.InvariantCulture);
        if (timeout > LongestInSeconds)
            return Report($"A time-out of {number} is {number} milliseconds in {client.Name}, too short for a server on the internet; allow some seconds, such as 30000.", null);

        var meant = (timeout * 1_000).ToString(CultureInfo.InvariantCulture);
        return Report(
            $"A time-out of {number} is {number} milliseconds in {client.Name}, too short for a server on the internet; for {number} seconds write {meant}.",
            new($"Use {meant} milliseconds", new RemedyChange(SettingKey.Timeout, meant)));
    }

    private static Verdict Report(string message, Remedy? remedy) => new(message, SettingKey.Timeout) { Remedy = remedy };
}
