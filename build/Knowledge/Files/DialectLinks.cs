namespace VetMailLint.Build.Files;

/// <summary>Checks what dialects name outside their own file.</summary>
internal static class DialectLinks
{
    public static void Check(IReadOnlyList<DialectFile> dialects, IReadOnlyList<ClientFile> clients, Problems problems)
    {
        foreach (var dialect in dialects)
        {
            foreach (var client in dialect.Clients.Where(name => clients.All(file => file.Client.Id != name.Value)))
                problems.Add(dialect.Path, client.At, ProblemCode.UnknownName, $"there is no client '{client.Value}'");

            if (dialect.Extends is { } name && Base(dialect, dialects) is null)
                problems.Add(dialect.Path, name.At, ProblemCode.UnknownName, $"there is no dialect '{name.Value}' that extends nothing itself");
        }
    }

    public static DialectFile? Base(DialectFile dialect, IReadOnlyList<DialectFile> dialects) => dialect.Extends is { } name
        ? dialects.FirstOrDefault(file => file.Id == name.Value && file.Extends is null)
        : null;
}
