using Mono.Cecil;
using Mono.Cecil.Cil;

namespace VetMailLint.Build;

/// <summary>
/// Gives a bundled library a name of its own. An SDK keeps one file of a name among the analyzers of all packages, the one of the highest
/// version, and a compiler on .NET Framework loads one assembly of a name: under its public name a bundled library is whichever another
/// package brings.
/// </summary>
internal sealed class Rename(string library, string name, IReadOnlyList<string> files)
{
    // The lowest editor that loads the package brings 7.0.0, which cannot be restored any more; only attributes of it are used.
    private const string Composition = "System.Composition.AttributedModel";

    private static readonly Version CompositionOfLowestEditor = new(7, 0, 0, 0);

    public void CopyAll(string folder)
    {
        using var resolver = ResolverFor(files);
        foreach (var file in files)
            Copy(file, folder, resolver);
    }

    private void Copy(string file, string folder, IAssemblyResolver resolver)
    {
        using var assembly = AssemblyDefinition.ReadAssembly(
            file, new ReaderParameters { AssemblyResolver = resolver, ReadSymbols = true, SymbolReaderProvider = new DefaultSymbolReaderProvider(throwIfNoSymbol: false) });
        var isLibrary = assembly.Name.Name == library;
        if (isLibrary)
            RenameItself(assembly);

        var target = Path.Combine(folder, isLibrary ? name + ".dll" : Path.GetFileName(file));
        if (ChangeReferences(assembly.MainModule) || isLibrary)
            assembly.Write(target, Deterministic(assembly.MainModule.HasSymbols));
        else
            File.Copy(file, target, true);
    }

    // The time stamp in the header and the module's id come from the content: the same input gives the same bytes.
    private static WriterParameters Deterministic(bool hasSymbols) =>
        new() { DeterministicMvid = true, Timestamp = 0, WriteSymbols = hasSymbols, SymbolWriterProvider = hasSymbols ? new EmbeddedPortablePdbWriterProvider() : null };

    // To write a parameter's default the writer asks what the values of its enumeration are made of.
    private static DefaultAssemblyResolver ResolverFor(IReadOnlyList<string> files)
    {
        var resolver = new DefaultAssemblyResolver();
        resolver.AddSearchDirectory(Path.GetDirectoryName(typeof(object).Assembly.Location));
        foreach (var file in files)
            resolver.AddSearchDirectory(Path.GetDirectoryName(file));

        return resolver;
    }

    private void RenameItself(AssemblyDefinition assembly)
    {
        assembly.Name.Name = name;
        assembly.MainModule.Name = name + ".dll";

        // The signature was for the bytes as they were.
        assembly.Name.HasPublicKey = false;
        assembly.Name.PublicKey = [];
        assembly.MainModule.Attributes &= ~ModuleAttributes.StrongNameSigned;
    }

    private bool ChangeReferences(ModuleDefinition module)
    {
        var isChanged = false;
        foreach (var reference in module.AssemblyReferences)
        {
            if (reference.Name == library)
            {
                reference.Name = name;
                reference.PublicKeyToken = [];
                isChanged = true;
            }
            else if (reference.Name == Composition && reference.Version > CompositionOfLowestEditor)
            {
                reference.Version = CompositionOfLowestEditor;
                isChanged = true;
            }
        }

        return isChanged;
    }
}
