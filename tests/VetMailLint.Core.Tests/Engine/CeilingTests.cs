using VetMailLint.Engine;
using VetMailLint.Knowledge;
using VetMailLint.Rules;
using VetMailLint.Settings;
using VetMailLint.Tests.Fixture;

namespace VetMailLint.Tests.Engine;

public sealed class CeilingTests
{
    private static readonly Verdict Wrong = new("It is wrong.", SettingKey.Tls, SettingKey.Port);
    private static readonly Verdict WrongOnThisServer = Wrong with { DependsOnHost = true };
    private static readonly Block Certain = Block.At("smtp.gmail.com").Port(465).Tls(TlsKind.StartTls);

    [Fact]
    public void WithoutACeiling_AnErrorIsAnError() => Assert.Equal(Severity.Error, SeverityOf(WrongOnThisServer, Certain));

    [Theory]
    [InlineData(Confidence.A, Severity.Error)]
    [InlineData(Confidence.B, Severity.Warning)]
    [InlineData(Confidence.C, Severity.Warning)]
    public void OnlyAFactOfConfidenceA_MakesAnError(Confidence confidence, Severity severity) =>
        Assert.Equal(severity, SeverityOf(Wrong with { Confidence = confidence }, Certain));

    [Fact]
    public void AnUnknownProvider_MakesAWarning_OfWhatDependsOnTheServer()
    {
        Assert.Equal(Severity.Warning, SeverityOf(WrongOnThisServer, Certain.Host("mail.unheard-of.net")));
        Assert.Equal(Severity.Error, SeverityOf(Wrong, Certain.Host("mail.unheard-of.net")));
    }

    [Fact]
    public void AnUndecidedHost_MakesAnInfo_OfWhatDependsOnTheServer()
    {
        Assert.Equal(Severity.Info, SeverityOf(WrongOnThisServer, Certain.UnknownHost()));
        Assert.Equal(Severity.Info, SeverityOf(WrongOnThisServer, Block.WithoutHost().Port(465)));
        Assert.Equal(Severity.Error, SeverityOf(Wrong, Certain.UnknownHost()));
    }

    [Fact]
    public void APlaceholderHost_MakesAnInfo_OfWhatDependsOnTheServer()
    {
        Assert.Equal(Severity.Info, SeverityOf(WrongOnThisServer, Certain.Host("smtp.example.com")));
        Assert.Equal(Severity.Info, SeverityOf(WrongOnThisServer, Certain.Host("smtp.gmail.com", Marks.Placeholder)));
    }

    [Theory]
    [InlineData(Marks.None, Severity.Error)]
    [InlineData(Marks.Placeholder, Severity.Error)]
    [InlineData(Marks.VariableDefault, Severity.Warning)]
    [InlineData(Marks.Initializer, Severity.Warning)]
    [InlineData(Marks.Conditional, Severity.Info)]
    [InlineData(Marks.Conditional | Marks.VariableDefault, Severity.Info)]
    public void TheMarksOfAnyValueThatItRestsOn_LimitIt(Marks marks, Severity severity)
    {
        Assert.Equal(severity, SeverityOf(Wrong, Certain.Port(465, marks)));
        Assert.Equal(severity, SeverityOf(Wrong, Certain.Tls(TlsKind.StartTls, marks)));
    }

    [Fact]
    public void TheMarksOfAValueThatItDoesNotRestOn_DoNotLimitIt() =>
        Assert.Equal(Severity.Error, SeverityOf(Wrong, Certain.User("ada", Marks.Conditional)));

    [Fact]
    public void TheMarksOfTheHost_LimitWhatDependsOnTheServer()
    {
        var block = Certain.Host("smtp.gmail.com", Marks.VariableDefault);

        Assert.Equal(Severity.Warning, SeverityOf(WrongOnThisServer, block));
        Assert.Equal(Severity.Error, SeverityOf(Wrong, block));
    }

    [Fact]
    public void ACeiling_RaisesNothing() =>
        Assert.Equal(Severity.Info, SeverityOf(Wrong with { Severity = Severity.Info, Confidence = Confidence.B }, Certain));

    [Fact]
    public void InTheCompiler_AnErrorIsAWarning_UntilTheUserRaisesIt()
    {
        var run = Check(Wrong, Certain).InTheCompiler();

        Assert.Equal(Severity.Warning, run.Finding().Severity);
        Assert.Equal(Severity.Error, run.Choosing("VML900", Severity.Error).Finding().Severity);
    }

    [Fact]
    public void InTheCompiler_WhatIsNoError_StaysAsItIs() =>
        Assert.Equal(Severity.Info, Check(Wrong with { Severity = Severity.Info }, Certain).InTheCompiler().Finding().Severity);

    [Fact]
    public void InTheCompiler_ANoteIsAWarningToo()
    {
        var note = new ReaderNote(ReaderNoteKind.UnusableValue, Block.SpanOf(SettingKey.Port), "Port", "is no number");

        Assert.Equal(Severity.Error, Run.OverNotes(note).Finding().Severity);
        Assert.Equal(Severity.Warning, Run.OverNotes(note).InTheCompiler().Finding().Severity);
    }

    private static Severity SeverityOf(Verdict verdict, Block block) => Check(verdict, block).Finding().Severity;

    private static Run Check(Verdict verdict, Block block) =>
        Run.Over(block).WithRules(new StubRule("VML900", _ => verdict)).Stating(TestCatalogue.Error("VML900"));
}
