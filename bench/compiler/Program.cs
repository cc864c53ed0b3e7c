using System.Globalization;
using VetMailLint.Bench;

// compiler-bench ROUNDS WORK-FOLDER [MAILKIT-FOLDER]: the cost of analyzers in a warm compiler, as Markdown tables.
var rounds = int.Parse(args[0], CultureInfo.InvariantCulture);
GeneratedFiles.Write(Path.Combine(args[1], "plain"), 300, false);
GeneratedFiles.Write(Path.Combine(args[1], "addresses"), 300, true);
List<Corpus> corpora = [Corpus.Of("300 files without mail", Path.Combine(args[1], "plain")), Corpus.Of("300 files with people's addresses", Path.Combine(args[1], "addresses"))];
if (args.Length > 2)
    corpora.Insert(0, Corpus.Of("the source of MailKit", args[2]));

AnalyzerSet[] sets = [AnalyzerSet.Compiler, AnalyzerSet.Empty, AnalyzerSet.Own, Packages.ClearText(), Packages.Roslynator()];
foreach (var corpus in corpora)
    await Table.Print(corpus, sets, rounds);
