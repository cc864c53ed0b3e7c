using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using VetMailLint.Analyzers.Flow;
using VetMailLint.Settings;

namespace VetMailLint.Analyzers.Reading;

/// <summary>Reads a class: what its initialisers and constructors leave in its fields, then the members that mention mail.</summary>
internal sealed class ClassReader(TypeDeclarationSyntax type, MailTypeNames names, ClassCreations creations, FlowContext flow)
{
    private ClassMembers _members = null!;
    private ClassCalls _calls = null!;
    private ClassWrites _writes = null!;
    private CarriedFields _fields = null!;

    public void Read()
    {
        if (flow.Model.GetDeclaredSymbol(type, flow.Cancellation) is not INamedTypeSymbol symbol)
            return;

        var kind = flow.Facts.KindOfDeclared(symbol);
        _members = ClassMembers.Of(type, new(names, type, kind == ObjectKind.MailKitClient));
        var call = kind is ObjectKind.SystemClient or ObjectKind.MailKitClient ? flow.Constructors.BaseCallOf(type) : null;
        if (!_members.AreAny && kind == ObjectKind.None)
            return;

        _calls = ClassCalls.Of(type, symbol, flow.Cancellation);
        _writes = ClassWrites.Of(type, symbol, flow.Cancellation);
        _fields = CarriedFields.Of(type, _members, _writes, _calls, flow);
        flow.Begin(symbol.Name, FlowState.Empty);
        if (kind == ObjectKind.Settings)
            ReportInitializers(symbol);
        // A class that keeps its settings and sends with them is both.
        if (kind != ObjectKind.Settings || _members.AreAny)
            new MemberInitializers(type, _members, _fields, flow).Run();

        if (call is not null)
            RunConstructor(symbol, kind, call, flow.State);

        RunMembers(symbol, RunConstructors(symbol, kind, flow.State));
        if (kind == ObjectKind.None)
            RunCreations(symbol);
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
        if (type.Members.OfType<ConstructorDeclarationSyntax>().FirstOrDefault(c => c.ParameterList.Parameters.Count == 0 && !IsStatic(c)) is { } constructor)
        {
            flow.This = value.Id;
            flow.Statements.Run(flow.OperationOf(constructor));
            flow.This = null;
        }

        flow.Libraries.Finish();
        flow.State = FlowState.Empty;
    }

    // What an object is given where it is made, it sends with.
    private void RunCreations(INamedTypeSymbol symbol)
    {
        foreach (var (constructor, state) in creations.Of(type))
        {
            flow.Begin(symbol.Name, state);
            new MemberInitializers(type, _members, _fields, flow).Run();
            var body = constructor.DeclaringSyntaxReferences[0].GetSyntax(flow.Cancellation) as ConstructorDeclarationSyntax;
            RunConstructor(symbol, ObjectKind.None, body is null ? null : flow.OperationOf(body), flow.State);
            if (!flow.State.IsDead)
                RunMembers(symbol, flow.State);
        }
    }

    private void RunMembers(INamedTypeSymbol symbol, FlowState left)
    {
        var facts = new ClassFacts(_fields, _writes, _calls, flow);
        facts.Read(left, ClassState.Settled(left, _fields, _writes, flow));
        foreach (var member in type.Members)
        {
            if (member is not (ConstructorDeclarationSyntax or FieldDeclarationSyntax) && _members.AreRoot(member))
                Run(symbol, member, facts.StateFor(member));
        }
    }

    private FlowState RunConstructors(INamedTypeSymbol symbol, ObjectKind kind, FlowState initial)
    {
        FlowState? left = null;
        // The static one, of which there is one at most, runs before all others.
        foreach (var constructor in type.Members.OfType<ConstructorDeclarationSyntax>().OrderByDescending(IsStatic))
        {
            RunConstructor(symbol, IsStatic(constructor) ? ObjectKind.None : kind, flow.OperationOf(constructor), initial);
            if (IsStatic(constructor))
            {
                initial = flow.State.IsDead ? initial : flow.State;
                continue;
            }

            left = left is null ? flow.State : StateMerge.Join(left, flow.State, constructor);
        }

        if (left is null)
        {
            flow.Begin(symbol.Name, initial);
            flow.Libraries.Finish();
            left = flow.State;
        }

        return left.IsDead ? initial : left;
    }

    private static bool IsStatic(ConstructorDeclarationSyntax constructor) => constructor.Modifiers.Any(SyntaxKind.StaticKeyword);

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
        flow.IsRunByCallers = body is MethodDeclarationSyntax method && _calls.AreAllOf(method);
        flow.Statements.Run(flow.OperationOf(body));
        Finish(flow, body);
    }

    private static string NameOf(MemberDeclarationSyntax member) => member switch
    {
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        _ => member.Kind().ToString(),
    };
}
