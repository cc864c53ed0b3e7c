using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using VetMailLint.Analyzers.Flow;
using VetMailLint.Analyzers.Reading;
using VetMailLint.Settings;

namespace VetMailLint.Analyzers.Libraries;

/// <summary>Objects and methods of libraries that the clients' files describe.</summary>
internal sealed class LibraryObjects(FlowContext flow)
{
    /// <summary>Fills an object from the parameters of its constructor that are settings.</summary>
    public void Create(int id, ITypeSymbol type, Arguments arguments)
    {
        if (flow.Facts.LibraryOf(type) is not { } entry)
            return;

        foreach (var (name, value) in arguments.Given())
        {
            if (entry.Type.Members.Any(m => m.Name == name))
                flow.Update(id, o => o.With(name, value));
        }
    }

    public Value? Call(IInvocationOperation call, Arguments arguments)
    {
        if (flow.Facts.LibraryOf(call.TargetMethod) is not { } entry)
            return null;

        arguments.Escape(flow);
        // An overload that takes an object has nothing of its own to say.
        if (entry.Type.Members.Any(m => arguments.Has(m.Name)))
            flow.Sink.Add(flow, call.Syntax, resolver => Read(resolver, entry, name => arguments[name], call.Syntax));

        return Value.UnknownAt(call.Syntax);
    }

    /// <summary>Takes what a call or a creation stores under the name of a setting.</summary>
    public void Keep(Arguments arguments, SyntaxNode node)
    {
        (INamedTypeSymbol Holder, string Key)? named = null;
        foreach (var (_, value) in arguments.Given())
        {
            // What is no text is asked with the name, not stored under it.
            if (named is { } known && value is { Kind: ValueKind.Unknown } or { Kind: ValueKind.Constant, Constant: string } or { Kind: ValueKind.Choice })
                Store(known.Holder, known.Key, value, node);

            named = value is { Kind: ValueKind.Constant, Constant: string key } && flow.Facts.HolderOf(key) is { } holder ? (holder, key) : null;
        }
    }

    private void Store(INamedTypeSymbol holder, string key, Value value, SyntaxNode node)
    {
        var origin = "stored:" + holder.Name;
        if (!flow.State.Foreign.TryGetValue(origin, out var id))
        {
            id = flow.Create(ObjectKind.Library, holder, node).Id;
            flow.Update(id, o => o with { IsEscaped = true });
            flow.State = flow.State with { Foreign = flow.State.Foreign.SetItem(origin, id) };
        }

        flow.Update(id, o => o.With(key, value));
    }

    public void Report(TrackedObject settings)
    {
        if (!settings.Members.IsEmpty && flow.Facts.LibraryOf(settings.Type) is { } entry)
            flow.Sink.Add(flow, settings.Node, resolver => Read(resolver, entry, name => settings[name], settings.Node));
    }

    private IReadOnlyList<MailSettings> Read(ValueResolver resolver, LibraryEntry entry, Func<string, Value> valueOf, SyntaxNode node) =>
        [new LibrarySettings(resolver, entry, valueOf, new(flow, resolver, node, node, entry.Type.IsComplete)).Read(flow.Facts.ClientsOf(entry.Client))];
}
