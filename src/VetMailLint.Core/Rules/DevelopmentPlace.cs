using VetMailLint.Settings;

namespace VetMailLint.Rules;

/// <summary>Whether a file's name and folder say that its settings never leave a developer's machine.</summary>
internal static class DevelopmentPlace
{
    public static bool Is(Place place) =>
        place.Kind == PlaceKind.Test || (place.Environment is { } environment && IsDevelopment(environment));

    private static bool IsDevelopment(string environment)
    {
        var word = environment.Split('-', '_')[0].ToLowerInvariant();
        return word is "development" or "dev" or "local" or "test" or "testing";
    }
}
