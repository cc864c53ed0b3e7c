using VetMailLint.Cli.Output;
using VetMailLint.Settings;

namespace VetMailLint.Cli.Tests.Output;

public sealed class SourceFrameTests
{
    private const string Settings = """
        {
          "Smtp": {
            "Port": 465,
            "Password": "hunter2hunter2",
            "Host": "smtp.example.org"
          }
        }
        """;

    /// <summary>The place of the first occurrence of a part of a text.</summary>
    private static SourceSpan At(string text, string part, int length = -1)
    {
        var offset = text.IndexOf(part, StringComparison.Ordinal);
        Assert.True(offset >= 0);
        return Span(text, offset, length < 0 ? part.Length : length);
    }

    private static SourceSpan Span(string text, int offset, int length)
    {
        var (line, column) = Place(text, offset);
        var (endLine, endColumn) = Place(text, offset + length);
        return new SourceSpan("a.json", line, column, endLine, endColumn, offset, length);
    }

    private static (int Line, int Column) Place(string text, int offset)
    {
        var lines = text[..offset].Replace("\r\n", "\n ", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');
        return (lines.Length, lines[^1].Length + 1);
    }

    private static string Render(string text, SourceSpan span, params SourceSpan[] secrets) =>
        new SourceFrame(ConsoleStyle.Plain).Render(text, span, new MaskedRanges(secrets.Select(secret => (secret.Offset, secret.Offset + secret.Length))), Ink.Error);

    private static void Shows(string expected, string actual) => Assert.Equal(expected.ReplaceLineEndings("\n") + "\n", actual);

    [Fact]
    public void Value_IsUnderlinedBelowItsLine() =>
        Shows("""
            2 |   "Smtp": {
            3 |     "Port": 465,
              |             ^^^
            """, Render(Settings, At(Settings, "465")));

    [Fact]
    public void FirstLine_HasNothingBeforeIt() =>
        Shows("""
            1 | abc
              |  ^
            """, Render("abc", At("abc", "b")));

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void EveryLineEnd_EndsALine(string end)
    {
        var text = string.Join(end, "one", "two", "three");

        Shows("""
            1 | one
            2 | two
              | ^^^
            """, Render(text, At(text, "two")));
    }

    [Fact]
    public void LineNumbers_AreAligned()
    {
        var text = string.Join('\n', Enumerable.Range(1, 12).Select(i => $"line {i}"));

        Shows("""
             9 | line 9
            10 | line 10
               | ^^^^^^^
            """, Render(text, At(text, "line 10")));
    }

    [Fact]
    public void RangeOfSeveralLines_IsUnderlinedWithoutIndentation() =>
        Shows("""
            1 | a: {
              |    ^
            2 |   b: 1
              |   ^^^^
            3 | } c
              | ^
            """, Render("a: {\n  b: 1\n} c", At("a: {\n  b: 1\n} c", "{\n  b: 1\n}")));

    [Fact]
    public void LongRange_IsShownFromItsBeginning()
    {
        var text = string.Join('\n', Enumerable.Repeat("x", 50));

        var frame = Render(text, Span(text, 0, text.Length));

        Assert.Equal(13, frame.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.EndsWith("  | …\n", frame, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ab", 0, "1 | ab\n  | ^\n")]
    [InlineData("ab", 1, "1 | ab\n  |  ^\n")]
    [InlineData("ab", 2, "1 | ab\n  |   ^\n")]
    [InlineData("ab\ncd", 2, "1 | ab\n  |   ^\n")]
    [InlineData("  ab", 1, "1 |   ab\n  |  ^\n")]
    [InlineData("", 0, "1 |\n  | ^\n")]
    public void EmptyRange_IsOneCaretWhereTextWouldBeInserted(string text, int offset, string expected) =>
        Assert.Equal(expected, Render(text, Span(text, offset, 0)));

    [Fact]
    public void Tabs_AreExpanded_SoThatCaretsStandRight() =>
        Shows("""
            1 |     a   bc
              |         ^^
            """, Render("\ta\tbc", At("\ta\tbc", "bc")));

    [Fact]
    public void WideAndCombiningCharacters_KeepTheCaretsInPlace() =>
        Shows("""
            1 | 漢字e\u0301 bc
              |       ^^
            """.Replace("\\u0301", "\u0301", StringComparison.Ordinal), Render("漢字e\u0301 bc", At("漢字e\u0301 bc", "bc")));

    [Fact]
    public void EscapesAndHiddenCharacters_DoNotReachTheTerminal()
    {
        const string text = "a\e[31m\u202e\u009b\0\u200b\ud800z";

        Shows("""
            1 | a␛[31m��␀��z
              |            ^
            """, Render(text, At(text, "z")));
    }

    [Fact]
    public void SecretOnTheMarkedPlace_IsMaskedWithAConstantLength()
    {
        var secret = At(Settings, "hunter2hunter2");

        Shows("""
            3 |     "Port": 465,
            4 |     "Password": "••••",
              |                  ^^^^
            """, Render(Settings, secret, secret));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(40)]
    public void LengthOfASecret_DoesNotShow(int length)
    {
        var value = new string('s', length);
        var text = $"user: u, password: {value}, port: 465";

        Shows("""
            1 | user: u, password: ••••, port: 465
              |                                ^^^
            """, Render(text, At(text, "465"), At(text, value + ",", length)));
    }

    [Fact]
    public void PlaceInsideASecret_MarksTheWholeMask()
    {
        const string text = "password: abcdef";

        Shows("""
            1 | password: ••••
              |           ^^^^
            """, Render(text, At(text, "cd"), At(text, "abcdef")));
    }

    [Fact]
    public void SecretOnALineAround_IsMaskedAsWell()
    {
        var frame = Render(Settings, At(Settings, "smtp.example.org"), At(Settings, "hunter2hunter2"));

        Shows("""
            4 |     "Password": "••••",
            5 |     "Host": "smtp.example.org"
              |              ^^^^^^^^^^^^^^^^
            """, frame);
    }

    [Fact]
    public void SecretOfSeveralLines_ShowsNoneOfThem()
    {
        const string text = "key: |\n  first\n  second\nport: 465";

        Shows("""
            3 | ••••
            4 | port: 465
              |       ^^^
            """, Render(text, At(text, "465"), At(text, "  first\n  second")));
    }

    [Fact]
    public void SecretsThatOverlap_AreOneMask()
    {
        const string text = "x abcdef y";

        Shows("""
            1 | x •••• y
              |        ^
            """, Render(text, At(text, "y"), At(text, "cdef"), At(text, "abcd"), At(text, "ef")));
    }

    [Fact]
    public void LongLine_IsCutAroundTheMark()
    {
        var text = new string('a', 500) + "MARK" + new string('b', 500);

        var lines = Render(text, At(text, "MARK")).Split('\n');

        Assert.Equal("1 | …" + new string('a', 33) + "MARK" + new string('b', 61) + "…", lines[0]);
        Assert.Equal(lines[0].IndexOf("MARK", StringComparison.Ordinal), lines[1].IndexOf("^^^^", StringComparison.Ordinal));
    }

    [Fact]
    public void LongLineWithTheMarkAtItsEnd_ShowsTheEnd()
    {
        var text = new string('a', 500) + "MARK";

        Assert.Equal("1 | …" + new string('a', 95) + "MARK", Render(text, At(text, "MARK")).Split('\n')[0]);
    }

    [Fact]
    public void LongSecretNextToTheMark_IsStillMaskedWhereTheLineIsCut()
    {
        var secret = new string('s', 500);
        var text = "k: " + secret + "MARK" + new string('b', 500);

        var frame = Render(text, At(text, "MARK"), At(text, secret));

        Assert.DoesNotContain("s", frame, StringComparison.Ordinal);
        Assert.StartsWith("1 | k: ••••MARKb", frame, StringComparison.Ordinal);
    }

    [Fact]
    public void NoSecretCharacter_EverShows_WhateverTheRanges()
    {
        var random = new Random(7);
        for (var round = 0; round < 2_000; round++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(1, 300)).Select(_ => "ab\t\n é漢"[random.Next(7)])]).ToCharArray();
            var from = random.Next(text.Length);
            var length = random.Next(1, text.Length - from + 1);
            for (var i = from; i < from + length; i++)
                text[i] = text[i] is '\n' ? '\n' : 'S';

            var file = new string(text);
            var start = random.Next(file.Length);
            var span = Span(file, start, random.Next(file.Length - start + 1));
            var frame = Render(file, span, Span(file, from, length));
            Assert.DoesNotContain("S", frame, StringComparison.Ordinal);
            Assert.Contains("^", frame, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Colours_AreOnFrameAndCaretsOnly()
    {
        var style = ConsoleStyle.For(ColorChoice.Always, isRedirected: false, _ => null);

        var frame = new SourceFrame(style).Render("abc", At("abc", "b"), MaskedRanges.None, Ink.Warning);

        Assert.Equal("\e[2m1 |\e[0m abc\n\e[2m  |\e[0m  \e[1;33m^\e[0m\n", frame);
    }
}
