namespace VetMailLint.Config.Binding;

/// <summary>What a project is built for, as its own file or the one above it says.</summary>
/// <param name="Names">The names as written, <c>net8.0</c>, <c>v4.7.2</c>.</param>
public sealed record TargetFrameworks(IReadOnlyList<string> Names)
{
    private static readonly string[] s_newer = ["system-net-mail"];
    private static readonly string[] s_framework = ["system-net-mail-framework"];
    private static readonly string[] s_both = ["system-net-mail", "system-net-mail-framework"];

    /// <summary>The targets of a list such as <c>net48;net10.0</c>.</summary>
    public static TargetFrameworks Parse(string list) => new([.. list.Split(';', ',').Select(name => name.Trim()).Where(name => name.Length > 0)]);

    /// <summary>Whether the project runs on .NET 5 or later and nowhere else.</summary>
    public bool AreNewer => Names.Count > 0 && Names.All(IsNewer);

    /// <summary>
    /// The System.Net.Mail that the project uses. .NET Core before 5 treats a login as .NET Framework does; of an unknown target both are possible.
    /// </summary>
    public IReadOnlyList<string> SystemClients =>
        AreNewer ? s_newer : Names.Count > 0 && Names.All(IsFramework) ? s_framework : s_both;

    // net5.0, net10.0-windows10.0.19041; net48 has no dot.
    private static bool IsNewer(string name)
    {
        var dot = name.IndexOf('.');
        return name.StartsWith("net", StringComparison.OrdinalIgnoreCase) && dot is 4 or 5 && AreDigits(name, 3, dot) && (dot == 5 || name[3] >= '5');
    }

    private static bool IsFramework(string name) =>
        name.StartsWith("netcoreapp", StringComparison.OrdinalIgnoreCase)
        || (name.StartsWith("net", StringComparison.OrdinalIgnoreCase) && name.Length is 5 or 6 && AreDigits(name, 3, name.Length))
        || name.StartsWith("v4.", StringComparison.Ordinal) || name.StartsWith("v3.", StringComparison.Ordinal) || name.StartsWith("v2.", StringComparison.Ordinal);

    private static bool AreDigits(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] is < '0' or > '9')
                return false;
        }

        return true;
    }
}
