using VetMailLint.Settings;

namespace VetMailLint.Rules;

/// <summary>How much a file's name and folder say that its settings are for production.</summary>
internal static class ProductionPlace
{
    /// <summary>A warning where a name says production, info for other deployment manifests, null where nothing does.</summary>
    public static Severity? SeverityIn(Place place)
    {
        if (place.Kind is PlaceKind.Example or PlaceKind.Test)
            return null;

        if (place.Environment is { } environment)
            return IsProduction(environment) ? Severity.Warning : null;

        return place.Kind == PlaceKind.Deployment && !IsForAnybody(place) ? Severity.Info : null;
    }

    /// <summary>
    /// Compose files are for the machine of whoever works on the code as often as for a server, and the values of a chart are
    /// defaults that its users replace.
    /// </summary>
    private static bool IsForAnybody(Place place)
    {
        var name = place.File.Substring(place.File.LastIndexOfAny(['/', '\\']) + 1);
        return place.Path.StartsWith("services:", StringComparison.Ordinal)
            || name.IndexOf("compose", StringComparison.OrdinalIgnoreCase) >= 0
            || name.StartsWith("values", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsProduction(string environment)
    {
        var word = environment.Split('-', '_')[0].ToLowerInvariant();
        return word is "production" or "prod" or "prd" or "live";
    }
}
