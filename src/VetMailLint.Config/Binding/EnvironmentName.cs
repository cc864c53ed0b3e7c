namespace VetMailLint.Config.Binding;

/// <summary>The environment that the name of a file says, else the innermost folder that does.</summary>
internal static class EnvironmentName
{
    private static readonly HashSet<string> Environments = new(StringComparer.OrdinalIgnoreCase)
    {
        "production", "prod", "prd", "live", "staging", "stage", "stg", "development", "dev", "local", "test", "testing", "qa", "uat", "acceptance", "preprod", "preview", "sandbox",
    };

    /// <summary>The environment of a file; null where neither name nor folder says one.</summary>
    public static string? Of(string name, string[] folders)
    {
        var segments = name.Split('.');
        for (var i = segments.Length - 1; i >= 0; i--)
        {
            if (i > 0 && Environments.Contains(segments[i]))
                return segments[i];
            // values-eu-prod, config_production; what ends in -local or -test may be about anything.
            var words = segments[i].Split('-', '_');
            var last = words[words.Length - 1];
            if (words.Length > 1 && Environments.Contains(last) && last is not ("local" or "test"))
                return last;
        }
        for (var i = folders.Length - 1; i >= 0; i--)
        {
            if (Environments.Contains(folders[i]) || IsNamedAfterOne(folders[i]))
                return folders[i];
        }
        return null;
    }

    // prod-eu, staging_2; a folder called test-data is none.
    private static bool IsNamedAfterOne(string folder)
    {
        var first = folder.Split('-', '_')[0];
        return first.Length > 3 && first != "test" && Environments.Contains(first);
    }
}
