using VetMailLint.Cli;
using VetMailLint.Cli.Commands;

var surroundings = Surroundings.OfThisMachine();
var status = CommandLine.Run(args, surroundings);
surroundings.Out.Flush();
return status;
