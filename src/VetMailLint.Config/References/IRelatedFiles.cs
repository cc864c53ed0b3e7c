using VetMailLint.Config.Tree;

namespace VetMailLint.Config.References;

/// <summary>
/// What a reader may see of the files around the one that it reads. The caller reads them, and decides which belong to the same tree; a
/// file that is not there, or outside, is none.
/// </summary>
public interface IRelatedFiles
{
    /// <summary>The variables of a file, whatever its name, or null.</summary>
    /// <param name="path">Its path as written, from the folder of the file that is read.</param>
    LocatedFile? Variables(string path);

    /// <summary>The files in which a Kubernetes object of this kind and name may stand, in the order of their paths; the caller need not be exact.</summary>
    IReadOnlyList<LocatedFile> Declaring(string kind, string name);
}
