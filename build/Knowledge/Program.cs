using VetMailLint.Build;

return new Arguments(args) is { Rules: { } rules, Out: { } output } arguments
    ? Compilation.Run(rules, output, arguments.Prose, arguments.HelpBase, Console.Out)
    : Arguments.Explain(Console.Error);
