using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using VetMailLint.Analyzers.Flow;
using VetMailLint.Config.Binding;

namespace VetMailLint.Analyzers.Reading;

/// <summary>Reads the members of one file that mention mail.</summary>
internal sealed class TreeReader
{
    private readonly MailSpans _mail;
    private readonly FlowContext _flow;
    private readonly MailTypeNames _names;
    private readonly ClassCreations _creations;

    private TreeReader(MailSpans mail, FlowContext flow) => (_mail, _flow, _names, _creations) = (mail, flow, new(flow.Model, flow.Facts), new(flow));

    /// <summary>The mail settings of a file.</summary>
    public static SettingsSink Read(SemanticModel model, CompilationFacts facts, List<int> hits, CancellationToken cancellation)
    {
        var root = (CompilationUnitSyntax)model.SyntaxTree.GetRoot(cancellation);
        var sink = new SettingsSink(model.SyntaxTree.FilePath, ObjectReader.KindOf(facts.NameOf(model.SyntaxTree.FilePath)));
        var reader = new TreeReader(new(hits), new(facts, model, sink, cancellation));
        reader.ReadStatements(root);
        reader.ReadTypes(root.Members);
        sink.Complete(reader._flow);
        return sink;
    }

    private void ReadStatements(CompilationUnitSyntax root)
    {
        var deeds = new MailDeeds(_names, null, false);
        if (!root.Members.Any(m => m is GlobalStatementSyntax && deeds.AreIn(m)))
            return;

        _flow.Begin("Program", FlowState.Empty);
        foreach (var member in root.Members)
        {
            if (member is GlobalStatementSyntax global)
                _flow.Statements.Run(_flow.OperationOf(global.Statement));
        }

        ClassReader.Finish(_flow, root);
    }

    private void ReadTypes(SyntaxList<MemberDeclarationSyntax> members)
    {
        foreach (var member in members)
        {
            if (!_mail.Touch(member.Span))
                continue;

            if (member is BaseNamespaceDeclarationSyntax space)
            {
                ReadTypes(space.Members);
            }
            else if (member is TypeDeclarationSyntax type && _mail.AreIn(type))
            {
                new ClassReader(type, _names, _creations, _flow).Read();
                ReadTypes(type.Members);
            }
        }
    }
}
