using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using VetMailLint.Analyzers.Flow;
using VetMailLint.Settings;

namespace VetMailLint.Analyzers.Reading;

/// <summary>Reads a class: what its initialisers and constructors leave in its fields, then the members that mention mail.</summary>
internal sealed class ClassReader(TypeDeclarationSyntax type, MailTypeNames names, FlowContext flow)
{
    private ClassWrites _writes = null!;

    public void Read()
    {
        if (flow.Model.GetDeclaredSymbol(type, flow.Cancellation) is not INamedTypeSymbol symbol)
            return;

        var kind = flow.Facts.KindOfDeclared(symbol);
        var members = ClassMembers.Of(type, new(names, type, kind == ObjectKind.MailKitClient));
        var call = kind is ObjectKind.SystemClient or ObjectKind.MailKitClient ? flow.Constructors.BaseCallOf(type) : null;
        if (!members.AreAny && kind == ObjectKind.None)
            return;

        _writes = ClassWrites.Of(type);
        flow.Begin(symbol.Name, FlowState.Empty);
        if (kind == ObjectKind.Settings)
            ReportInitializers(symbol);
        // A class that keeps its settings and sends with them is both.
        if (kind != ObjectKind.Settings || members.AreAny)
            new MemberInitializers(type, members, flow).Run();

        if (call is not null)
            RunConstructor(symbol, kind, call, flow.State);

        var state = RunConstructors(symbol, kind, flow.State);
        foreach (var member in type.Members)
        {
            if (member is not (ConstructorDeclarationSyntax or FieldDeclarationSyntax) && members.AreRoot(member))
                Run(symbol, member, state);
        }
    }

    /// <summary>Ends a root body.</summary>
    public static void Finish(FlowContext flow, SyntaxNode node)
    {
        var exits = flow.Frame.Exits;
        if (!flow.State.IsDead)
            exits.Add((flow.State, null));
        if (exits.Count > 0)
        {
            FrameExits.Merge(flow, exits, FlowState.Empty, node);
            flow.Libraries.Finish();
        }
    }

    // A settings class with initialisers is one way to submit mail, wherever it is created.
    private void ReportInitializers(INamedTypeSymbol symbol)
    {
        var value = flow.Create(ObjectKind.Settings, symbol, type);
        flow.Libraries.Create(value.Id, ObjectKind.Settings, symbol, Arguments.None);
        if (type.Members.OfType<ConstructorDeclarationSyntax>().FirstOrDefault(c => c.ParameterList.Parameters.Count == 0 && !c.Modifiers.Any(SyntaxKind.StaticKeyword)) is { } constructor)
        {
            flow.This = value.Id;
            flow.Statements.Run(flow.OperationOf(constructor));
            flow.This = null;
        }

        flow.Libraries.Finish();
        flow.State = FlowState.Empty;
    }

    private FlowState RunConstructors(INamedTypeSymbol symbol, ObjectKind kind, FlowState initial)
    {
        FlowState? left = null;
        foreach (var constructor in type.Members.OfType<ConstructorDeclarationSyntax>())
        {
            if (constructor.Modifiers.Any(SyntaxKind.StaticKeyword))
                continue;

            RunConstructor(symbol, kind, flow.OperationOf(constructor), initial);
            left = left is null ? flow.State : StateMerge.Join(left, flow.State, constructor);
        }

        if (left is null)
        {
            flow.Libraries.Finish();
            left = flow.State;
        }

        return ClassState.Settled(left.IsDead ? initial : left, _writes, symbol);
    }

    private void RunConstructor(INamedTypeSymbol symbol, ObjectKind kind, IOperation? body, FlowState initial)
    {
        flow.Begin(symbol.Name, initial);
        if (body is not null && kind is ObjectKind.SystemClient or ObjectKind.MailKitClient)
        {
            flow.This = flow.Create(kind, symbol, body!.Syntax).Id;
            flow.Update(flow.This.Value, o => o with { IsEscaped = true });
        }

        flow.Statements.Run(body);
        Finish(flow, body?.Syntax ?? type);
        flow.This = null;
    }

    private void Run(INamedTypeSymbol symbol, MemberDeclarationSyntax member, FlowState state)
    {
        var body = member switch
        {
            BaseMethodDeclarationSyntax method => (SyntaxNode?)method,
            PropertyDeclarationSyntax { ExpressionBody: { } arrow } => arrow,
            _ => null,
        };
        if (body is not null)
            RunBody($"{symbol.Name}.{NameOf(member)}", body, state);
        if (member is not BasePropertyDeclarationSyntax { AccessorList: { } accessors })
            return;

        foreach (var accessor in accessors.Accessors)
        {
            if (accessor.Body is not null || accessor.ExpressionBody is not null)
                RunBody($"{symbol.Name}.{NameOf(member)}", accessor, state);
        }
    }

    private void RunBody(string place, SyntaxNode body, FlowState state)
    {
        flow.Begin(place, state);
        flow.IsRunByCallers = body is MethodDeclarationSyntax method && _writes.Calls(method.Identifier.ValueText) && IsPrivate(method);
        flow.Statements.Run(flow.OperationOf(body));
        Finish(flow, body);
    }

    private static bool IsPrivate(MethodDeclarationSyntax method) => !method.Modifiers.Any(m =>
        m.IsKind(SyntaxKind.PublicKeyword) || m.IsKind(SyntaxKind.InternalKeyword) || m.IsKind(SyntaxKind.ProtectedKeyword));

    private static string NameOf(MemberDeclarationSyntax member) => member switch
    {
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        _ => member.Kind().ToString(),
    };
}
