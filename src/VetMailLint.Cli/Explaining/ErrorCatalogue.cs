using VetMailLint.Knowledge;

namespace VetMailLint.Cli.Explaining;

/// <summary>The error texts that are known, read from the command's prose when somebody asks.</summary>
internal sealed class ErrorCatalogue
{
    private ErrorCatalogue()
    {
    }

    public List<NamedMarks> Clients { get; } = [];

    public List<NamedMarks> Providers { get; } = [];

    /// <summary>What shows a text of something else than mail submission.</summary>
    public List<Fragment> Others { get; } = [];

    public List<ErrorEntry> Entries { get; } = [];

    public static ErrorCatalogue Load() => Read(ProseResource.Load().Errors ?? "");

    public static ErrorCatalogue Read(string lines)
    {
        var catalogue = new ErrorCatalogue();
        var marks = new List<Fragment>();
        foreach (var line in lines.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var cells = line.Split('\t');
            switch (cells[0])
            {
                case "client":
                    catalogue.Clients.Add(new(cells[1], cells[2]));
                    marks = catalogue.Clients[^1].Marks;
                    break;
                case "provider":
                    catalogue.Providers.Add(new(cells[1], cells[1]));
                    marks = catalogue.Providers[^1].Marks;
                    break;
                case "mark":
                    marks.Add(new(cells[1]));
                    break;
                case "other":
                    catalogue.Others.Add(new(cells[1]));
                    break;
                case "entry":
                    catalogue.Entries.Add(new(cells[1], new Fact(Enum.Parse<Confidence>(cells[4]), cells[2], cells[3])));
                    break;
                default:
                    AddTo(catalogue.Entries[^1], cells);
                    break;
            }
        }

        return catalogue;
    }

    private static void AddTo(ErrorEntry entry, string[] cells)
    {
        switch (cells[0])
        {
            case "general":
                entry.IsGeneral = true;
                break;
            case "text":
                entry.Texts.Add(new(cells[1]));
                break;
            case "with":
                entry.With.Add(new(cells[1]));
                break;
            case "code":
                entry.Codes.Add(cells[1]);
                break;
            case "of-client":
                entry.Clients.Add(cells[1]);
                break;
            case "of-provider":
                entry.Providers.Add(cells[1]);
                break;
            case "answer":
                entry.Answers.Add(new(cells[1], cells[2].Length == 0 ? null : cells[2], cells[3], cells[4]));
                break;
            case "settings":
                entry.Answers[^1].Settings[cells[1]] = cells[2];
                break;
        }
    }
}
