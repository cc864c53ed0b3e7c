using VetMailLint.Build.Files;
using VetMailLint.Knowledge;
using VetMailLint.Settings;

namespace VetMailLint.Build;

/// <summary>Every word that a field of a page, of the error texts or of the hosts may take; an organisation has no such files of its own.</summary>
internal static class PageVocabulary
{
    public static readonly Words<HostFault> HostFault = new(
        ("imap", VetMailLint.Knowledge.HostFault.Imap),
        ("pop", VetMailLint.Knowledge.HostFault.Pop),
        ("website", VetMailLint.Knowledge.HostFault.Website),
        ("renamed", VetMailLint.Knowledge.HostFault.Renamed),
        ("shut-down", VetMailLint.Knowledge.HostFault.ShutDown),
        ("typo", VetMailLint.Knowledge.HostFault.Typo));

    public static readonly Words<Severity> Severity = new(
        ("off", Settings.Severity.Off),
        ("info", Settings.Severity.Info),
        ("warning", Settings.Severity.Warning),
        ("error", Settings.Severity.Error));

    public static readonly Words<Likelihood> Likelihood = new(
        ("usual", Files.Likelihood.Usual), ("possible", Files.Likelihood.Possible), ("rare", Files.Likelihood.Rare));

    public static readonly string[] Categories = ["transport", "identity", "credentials", "host", "configuration", "tool"];

    public static readonly string[] ExampleSurfaces = ["config", "csharp"];
}
