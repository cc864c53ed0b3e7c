using VetMailLint.Settings;

namespace VetMailLint.Config.Binding;

/// <summary>Tells whether a block that only .NET Framework reads stands where nothing reads it.</summary>
internal static class DeadBlock
{
    private static readonly string[] s_names = ["mailSettings", "smtp", "system.net"];

    /// <summary>The note, or null where somebody reads the block or nothing is known of the project.</summary>
    public static ReaderNote? NoteFor(Block block, Place place, BindingContext context)
    {
        // What tests and examples hold is input of theirs, and a manifest is about another machine's project.
        if (block.Dialect is not { Dialect.IsFrameworkOnly: true } || place.Kind != PlaceKind.Settings
            || DeclaresItself(block.Section) || context.NewerTargets() is not { } targets)
            return null;

        return new(ReaderNoteKind.DeadBlock, place.Span, place.Path.Replace(':', '/'), targets) { SettingPath = place.Path };
    }

    // A program may bring a reader of its own for the section: configSections names it.
    private static bool DeclaresItself(Section section)
    {
        var root = section;
        while (root.Parent is { } parent)
            root = parent;

        var open = new Stack<Section>([root]);
        var depth = 0;
        while (open.Count > 0 && depth++ < 10_000)
        {
            var current = open.Pop();
            if (current.Name.Equals("configSections", StringComparison.OrdinalIgnoreCase) && Names(current))
                return true;
            foreach (var child in current.Children)
                open.Push(child);
        }

        return false;
    }

    private static bool Names(Section declarations)
    {
        var open = new Stack<Section>([declarations]);
        while (open.Count > 0)
        {
            var current = open.Pop();
            foreach (var entry in current.Entries)
            {
                if (entry.Name == "name" && Array.IndexOf(s_names, entry.Value.Text) >= 0)
                    return true;
            }

            foreach (var child in current.Children)
                open.Push(child);
        }

        return false;
    }
}
