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

    public void Report(TrackedObject settings)
    {
        if (!settings.Members.IsEmpty && flow.Facts.LibraryOf(settings.Type) is { } entry)
            flow.Sink.Add(flow, settings.Node, resolver => Read(resolver, entry, name => settings[name], settings.Node));
    }

    private IReadOnlyList<MailSettings> Read(ValueResolver resolver, LibraryEntry entry, Func<string, Value> valueOf, SyntaxNode node) =>
        [new LibrarySettings(resolver, entry, valueOf, new(flow, resolver, node, node, entry.Type.IsComplete)).Read(flow.Facts.ClientsOf(entry.Client))];
}
