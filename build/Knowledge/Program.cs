using VetMailLint.Build;
using VetMailLint.Build.Comparing;
using VetMailLint.Build.Freshness;
using VetMailLint.Build.Scaffolds;
using VetMailLint.Build.Schemas;

if (args is ["new", .. var words])
    return NewCommand.Run(words, RepositoryFolder.Around(Directory.GetCurrentDirectory()), Console.Out, Console.Error);

if (args is ["stale", .. var options])
    return StaleCommand.Run(options, Console.Out, Console.Error);

if (args is ["schema", .. var folders])
    return SchemaCommand.Run(folders, Console.Error);

if (args is ["compare", .. var files])
    return CompareCommand.Run(files, Console.Out, Console.Error);

return new Arguments(args) is { Rules: { } rules, Out: { } output } arguments
    ? Compilation.Run(rules, output, arguments.Prose, arguments.HelpBase, Console.Out)
    : Arguments.Explain(Console.Error);
