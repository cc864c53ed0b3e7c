namespace VetMailLint.Build;

/// <summary>The command line of this program.</summary>
internal sealed class Arguments(string[] args)
{
    private const string Usage = "usage: Knowledge RULES_FOLDER --out FILE [--prose FILE] [--help-base URL]";

    public string? Rules => args is [{ } folder, ..] && Directory.Exists(folder) ? folder : null;

    public string? Out => After("--out");

    public string? Prose => After("--prose");

    public string HelpBase => After("--help-base") ?? "";

    public static int Explain(TextWriter errors)
    {
        errors.WriteLine(Usage);
        return 2;
    }

    private string? After(string option)
    {
        var index = Array.IndexOf(args, option);
        return index >= 0 && index + 1 < args.Length ? args[index + 1] : null;
    }
}
