using VetMailLint.Settings;

namespace VetMailLint.Tests.Settings;

public sealed class SettingTests
{
    private static readonly SourceSpan Here = new("a.json", 3, 5, 3, 8, 40, 3);
    private static readonly SourceSpan There = new("a.json", 9, 5, 9, 8, 140, 3);

    [Fact]
    public void WithoutAnyWord_ASettingIsUnseen() => Assert.Equal(SettingState.Unseen, default(Setting<int>).State);

    [Fact]
    public void Unset_TakesTheDefault()
    {
        var port = Setting<int>.Unset(Here).OrDefault(25);

        Assert.Equal(25, port.Value);
        Assert.Equal(Marks.ClientDefault, port.Marks);
        Assert.Equal(Here, port.Span);
    }

    [Fact]
    public void Unseen_NeverTakesTheDefault() => Assert.Equal(SettingState.Unseen, Setting<int>.Unseen.OrDefault(25).State);

    [Fact]
    public void UnseenAtAnEmptyKey_NeverTakesTheDefault() => Assert.Equal(SettingState.Unseen, Setting<int>.UnseenAt(Here).OrDefault(25).State);

    [Fact]
    public void Unknown_NeverTakesTheDefault() =>
        Assert.Equal(SettingState.Unknown, Setting<int>.Unknown(new("env:PORT"), Here).OrDefault(25).State);

    [Fact]
    public void Known_KeepsItsOwnValue() => Assert.Equal(587, Setting<int>.Known(587, Here).OrDefault(25).Value);

    [Fact]
    public void Value_OfAKnownSetting_IsGiven() => Assert.Equal("smtp.gmail.com", Setting<string>.Known("smtp.gmail.com", Here).Value);

    [Fact]
    public void Value_OfAnyOtherState_Throws()
    {
        Assert.Throws<InvalidOperationException>(() => Setting<int>.Unseen.Value);
        Assert.Throws<InvalidOperationException>(() => Setting<int>.Unset().Value);
        Assert.Throws<InvalidOperationException>(() => Setting<int>.Unknown(new("env:PORT"), Here).Value);
    }

    [Fact]
    public void TryGet_AnswersForKnownOnly()
    {
        Assert.True(Setting<int>.Known(587, Here).TryGet(out var port));
        Assert.Equal(587, port);
        Assert.False(Setting<int>.Unset().TryGet(out _));
        Assert.False(Setting<int>.Unknown(new("env:PORT"), Here).TryGet(out _));
    }

    [Fact]
    public void KnownAndUnknown_AreSet_UnsetAndUnseenAreNot()
    {
        Assert.True(Setting<int>.Known(587, Here).IsSet);
        Assert.True(Setting<int>.Unknown(new("env:PORT"), Here).IsSet);
        Assert.False(Setting<int>.Unset().IsSet);
        Assert.False(Setting<int>.Unseen.IsSet);
    }

    [Fact]
    public void TwoEqualKnownValues_AreTheSame() =>
        Assert.True(Setting<string>.Known("a", Here).SameAs(Setting<string>.Known("a", There)));

    [Fact]
    public void TwoDifferentKnownValues_AreNotTheSame() =>
        Assert.False(Setting<string>.Known("a", Here).SameAs(Setting<string>.Known("b", There)));

    [Fact]
    public void TheComparer_DecidesWhatEqualMeans()
    {
        var lower = Setting<string>.Known("a", Here);
        var upper = Setting<string>.Known("A", There);

        Assert.True(lower.SameAs(upper, StringComparer.OrdinalIgnoreCase));
        Assert.False(lower.SameAs(upper));
    }

    [Fact]
    public void TwoUnknownsOfOneOrigin_AreTheSame() =>
        Assert.True(Setting<int>.Unknown(new("env:PORT"), Here).SameAs(Setting<int>.Unknown(new("env:PORT"), There)));

    [Fact]
    public void TwoUnknownsOfDifferentOrigins_AreUndecided_NeverUnequal() =>
        Assert.Null(Setting<int>.Unknown(new("env:PORT"), Here).SameAs(Setting<int>.Unknown(new("env:OTHER"), There)));

    [Fact]
    public void Origins_AreComparedWithCase() =>
        Assert.Null(Setting<int>.Unknown(new("env:PORT"), Here).SameAs(Setting<int>.Unknown(new("env:port"), There)));

    [Fact]
    public void KnownAgainstUnknown_IsUndecided() =>
        Assert.Null(Setting<int>.Known(587, Here).SameAs(Setting<int>.Unknown(new("env:PORT"), There)));

    [Fact]
    public void NothingFollowsFromUnseenOrUnset()
    {
        Assert.Null(Setting<int>.Unseen.SameAs(Setting<int>.Unseen));
        Assert.Null(Setting<int>.Unset().SameAs(Setting<int>.Unset()));
        Assert.Null(Setting<int>.Unset().SameAs(Setting<int>.Known(25, Here)));
    }

    [Fact]
    public void Marks_StayWithTheValue()
    {
        var host = Setting<string>.Known("smtp.gmail.com", Here, marks: Marks.VariableDefault | Marks.Conditional);

        Assert.Equal(Marks.VariableDefault | Marks.Conditional, host.Marks);
        Assert.Equal(host.Marks, host.OrDefault("localhost").Marks);
    }

    [Fact]
    public void AnUnknownValue_KeepsItsOriginAndPlace()
    {
        var user = Setting<string>.Unknown(new("key:Smtp:User"), Here);

        Assert.Equal(new Origin("key:Smtp:User"), user.Origin);
        Assert.Equal(Here, user.Span);
    }
}
