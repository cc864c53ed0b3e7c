using Microsoft.CodeAnalysis.CSharp.Syntax;
using VetMailLint.Analyzers.Flow;

namespace VetMailLint.Analyzers.Reading;

/// <summary>Runs a method for what it leaves behind and for nothing else.</summary>
internal static class MutedRun
{
    /// <summary>The state behind the method; null where it is not known or control does not come there.</summary>
    public static FlowState? Leave(FlowContext flow, MethodDeclarationSyntax method, FlowState start)
    {
        flow.Begin(method.Identifier.ValueText, start);
        flow.IsMuted = true;
        flow.Statements.Run(flow.OperationOf(method));
        flow.IsMuted = false;
        if (flow.IsExhausted)
            return null;

        var exits = flow.Frame.Exits;
        if (!flow.State.IsDead)
            exits.Add((flow.State, null));
        FrameExits.Merge(flow, exits, start, method);
        return flow.State.IsDead ? null : flow.State;
    }
}
