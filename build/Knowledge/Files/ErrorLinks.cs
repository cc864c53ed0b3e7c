namespace VetMailLint.Build.Files;

/// <summary>Checks the providers that error texts name.</summary>
internal static class ErrorLinks
{
    public static void Check(ErrorsFile? errors, IReadOnlyList<ProviderFile> providers, Problems problems)
    {
        var known = providers.Select(file => file.Provider.Id).ToHashSet(StringComparer.Ordinal);
        var named = errors?.Providers.Select(provider => provider.Id).Concat(errors.Entries.SelectMany(entry => entry.Providers)) ?? [];
        foreach (var id in named.Where(id => !known.Contains(id.Value)))
            problems.Add(errors!.Path, id.At, ProblemCode.UnknownName, $"there is no provider '{id.Value}'");
    }
}
