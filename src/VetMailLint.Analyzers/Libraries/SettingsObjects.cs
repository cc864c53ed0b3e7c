using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using VetMailLint.Analyzers.Flow;
using VetMailLint.Analyzers.Reading;
using VetMailLint.Config.Binding;
using VetMailLint.Settings;

namespace VetMailLint.Analyzers.Libraries;

/// <summary>Objects of the user's own settings classes.</summary>
internal sealed class SettingsObjects(FlowContext flow)
{
    /// <summary>Fills a new object: the initialisers of its properties, then the parameters that are called like members.</summary>
    public void Create(int id, ITypeSymbol type, Arguments arguments)
    {
        var isStatic = SettingsTypes.IsStatic(type);
        foreach (var member in SettingsTypes.MembersOf(type))
        {
            if (member.IsStatic == isStatic && Initializer(member) is { } value && !(isStatic && IsName(member, value)))
                flow.Update(id, o => o.With(member.Name, value));
            if (member is not (IPropertySymbol or IFieldSymbol))
                continue;

            foreach (var (name, given) in arguments.Given())
            {
                if (string.Equals(name, member.Name, StringComparison.OrdinalIgnoreCase))
                    flow.Update(id, o => o.With(member.Name, given));
            }
        }
    }

    /// <summary>Makes an object of what its constructor is told.</summary>
    public Value Tell(ITypeSymbol type, SyntaxNode node, Arguments arguments)
    {
        var made = flow.Create(ObjectKind.Settings, type, node);
        foreach (var (name, value) in arguments.Given())
            flow.Update(made.Id, o => o.With(name, value));

        return made;
    }

    /// <summary>A step of a builder, <c>WithPort(587)</c>, sets the member of that name; null for any other call.</summary>
    public Value? Call(IInvocationOperation call, Value instance, Arguments arguments)
    {
        if (call.Instance?.Type is not { } type || flow.Facts.KindOf(type) != ObjectKind.Settings || SettingsTypes.StepOf(call.TargetMethod) is not { } member)
            return null;

        var ids = flow.Members.ObjectsOf(instance, type, call.Syntax);
        foreach (var id in ids)
            flow.Update(id, o => o.With(member, arguments.At(0)));

        return ids.Count == 0 ? null : instance.Kind == ValueKind.Unknown ? Value.Of(ids[0], call.Syntax) : instance;
    }

    public void Report(TrackedObject settings)
    {
        if (!settings.Members.IsEmpty)
            flow.Sink.AddLater(flow, settings.Node, resolver => Read(resolver, settings));
    }

    private IReadOnlyList<MailSettings> Read(ValueResolver resolver, TrackedObject settings)
    {
        var make = new SettingMaker(flow, resolver, settings.Node, settings.Node, false);
        var members = new List<ObjectMember>();
        // In an order of their own: conditions are named in the order in which they are asked for.
        foreach (var pair in settings.Members.OrderBy(m => m.Key, StringComparer.Ordinal))
        {
            var value = resolver.Resolve(pair.Value);
            if (value.Kind == ValueKind.Absent)
                continue;

            var text = value.Kind == ValueKind.Constant ? TextOf(value) : null;
            members.Add(new(pair.Key, make.Span(value))
            {
                Text = text,
                IsNull = value is { Kind: ValueKind.Constant, Constant: null },
                Origin = new(value.Origin),
                Marks = value.Marks,
            });
        }

        members.Sort((left, right) => SourceSpan.Compare(left.Span, right.Span));
        return flow.Facts.ObjectsFor(flow.Sink.Handed.ClientOf(settings.Type)).Read(flow.Facts.NameOf(settings.Node.SyntaxTree.FilePath), flow.Facts.PathOf(settings.Type), members, flow.Sink.SpanOf(settings.Node));
    }

    // A table of keys: const string Password = "App.Smtp.Password";
    private static bool IsName(ISymbol member, Value value)
    {
        if (value.Constant is not string text)
            return false;

        var left = member.Name.Length - 1;
        for (var i = text.Length - 1; i >= 0 && left >= 0; i--)
        {
            if (!char.IsLetterOrDigit(text[i]))
                continue;
            if (char.ToLowerInvariant(text[i]) != char.ToLowerInvariant(member.Name[left--]))
                return false;
        }

        return left < 0;
    }

    private static string? TextOf(Value value) => value.Constant switch
    {
        null => null,
        bool flag => flag ? "true" : "false",
        var constant => Enumerations.NameOf(value) ?? Convert.ToString(constant, CultureInfo.InvariantCulture),
    };

    // What another file writes is read, and reported, where that file is.
    private Value? Initializer(ISymbol member)
    {
        if (member.DeclaringSyntaxReferences is not [{ } reference] || reference.SyntaxTree != flow.Model.SyntaxTree)
            return null;

        var (value, type, marks) = (reference.GetSyntax(), member) switch
        {
            (PropertyDeclarationSyntax { Initializer.Value: { } given }, IPropertySymbol property) => (given, property.Type, Marks.Initializer),
            // Nothing replaces what a property computes.
            (PropertyDeclarationSyntax { ExpressionBody.Expression: { } given }, IPropertySymbol { IsVirtual: false } property) => (given, property.Type, Marks.None),
            (VariableDeclaratorSyntax { Initializer.Value: { } given }, IFieldSymbol field) => (given, field.Type, Marks.Initializer),
            _ => default,
        };
        return value is LiteralExpressionSyntax { Token.Value: { } constant } ? Value.Of(constant, type, value, marks) : null;
    }
}
