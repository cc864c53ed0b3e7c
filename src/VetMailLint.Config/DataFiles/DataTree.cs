using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace VetMailLint.Config.DataFiles;

/// <summary>
/// Builds the tree of a data file from the parser's events, without recursion: the file may be anybody's. Anchors and aliases are no part
/// of the vocabulary.
/// </summary>
internal sealed class DataTree
{
    private const int MostLevels = 64;

    private readonly Stack<(DataNode Node, DataScalar? Key)> _open = new();
    private readonly string _path;
    private readonly Problems _problems;
    private readonly int _firstLine;
    private DataNode? _root;

    private DataTree(string path, Problems problems, int firstLine)
    {
        _path = path;
        _problems = problems;
        _firstLine = firstLine;
    }

    /// <summary>The only document of a text as a mapping, or null after the problem was noted.</summary>
    public static DataMapping? Load(string path, string text, Problems problems, int firstLine)
    {
        var tree = new DataTree(path, problems, firstLine);
        var scanner = new Scanner(new StringReader(new string('\n', firstLine) + text), true);
        try
        {
            return tree.Read(new Parser(scanner));
        }
        catch (YamlException exception)
        {
            return tree.Refuse(exception.Start, exception.Message);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // Besides its own exception the parser throws those of its own slips on odd input.
            return tree.Refuse(scanner.CurrentPosition, "text that is not YAML");
        }
    }

    private DataMapping? Read(Parser parser)
    {
        while (parser.MoveNext())
        {
            if (parser.Current is DocumentStart && _root is not null)
                return RefuseRoot();
            if (!Take(parser.Current!))
                return null;
        }

        return _root as DataMapping ?? RefuseRoot();
    }

    private bool Take(ParsingEvent part)
    {
        switch (part)
        {
            case AnchorAlias alias:
                return Refuse(alias.Start, "an alias; write the value again") is not null;
            case Scalar scalar:
                return Add(new DataScalar(scalar.Value, scalar.Start));
            case MappingStart or SequenceStart when _open.Count >= MostLevels:
                return Refuse(part.Start, $"nested deeper than {MostLevels} levels") is not null;
            case MappingStart:
                _open.Push((new DataMapping(part.Start), null));
                return true;
            case SequenceStart:
                _open.Push((new DataList(part.Start), null));
                return true;
            case MappingEnd or SequenceEnd:
                return Add(_open.Pop().Node);
            default:
                return true;
        }
    }

    private bool Add(DataNode node)
    {
        if (_open.Count == 0)
        {
            _root = node;
            return true;
        }

        var (owner, key) = _open.Pop();
        switch (owner)
        {
            case DataList list:
                list.Items.Add(node);
                break;
            case DataMapping when key is null && node is DataScalar name:
                _open.Push((owner, name));
                return true;
            case DataMapping when key is null:
                return Refuse(node.Start, "the name of a field must be a text") is not null;
            case DataMapping mapping when !mapping.Add(key, node):
                return Refuse(key.Start, $"Duplicate key {key.Value}") is not null;
        }

        _open.Push((owner, null));
        return true;
    }

    private DataMapping? RefuseRoot()
    {
        _problems.Add(_path, _firstLine + 1, 1, ProblemCode.Unreadable, "the file must be one YAML mapping");
        return null;
    }

    private DataMapping? Refuse(Mark at, string message)
    {
        _problems.Add(_path, at, ProblemCode.Unreadable, message);
        return null;
    }
}
