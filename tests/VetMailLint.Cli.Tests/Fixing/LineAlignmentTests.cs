using CsCheck;
using VetMailLint.Cli.Fixing;
using VetMailLint.Cli.Output;

namespace VetMailLint.Cli.Tests.Fixing;

/// <summary>Lines laid beside each other: the pairs are the same, in order, and as many as there can be.</summary>
public sealed class LineAlignmentTests
{
    private static DiffSide Side(string letters) => new(string.Concat(letters.Select(letter => letter + "\n")), MaskedRanges.None);

    private static List<(int Left, int Right)> Of(string left, string right) => LineAlignment.Of(Side(left), Side(right));

    [Theory]
    [InlineData("abc", "abc", "1-1 2-2 3-3")]
    [InlineData("abc", "ac", "1-1 3-2")]
    [InlineData("ac", "abc", "1-1 2-3")]
    [InlineData("abc", "xbc", "2-2 3-3")]
    [InlineData("abc", "", "")]
    [InlineData("", "abc", "")]
    public void Pairs_AreThese(string left, string right, string expected) =>
        Assert.Equal(expected, string.Join(' ', Of(left, right).Select(pair => $"{pair.Left}-{pair.Right}")));

    [Fact]
    public void Pairs_AreSame_InOrder_AndMost() => Gen.Select(Gen.String["ab cd"], Gen.String["ab cd"]).Sample((left, right) =>
    {
        var pairs = Of(left, right);

        Assert.All(pairs, pair => Assert.Equal(left[pair.Left - 1], right[pair.Right - 1]));
        Assert.All(pairs.Zip(pairs.Skip(1)), next => Assert.True(next.First.Left < next.Second.Left && next.First.Right < next.Second.Right));
        Assert.Equal(LongestCommon(left, right), pairs.Count);
    });

    private static int LongestCommon(string left, string right)
    {
        var best = new int[left.Length + 1, right.Length + 1];
        for (var i = 1; i <= left.Length; i++)
        {
            for (var j = 1; j <= right.Length; j++)
                best[i, j] = left[i - 1] == right[j - 1] ? best[i - 1, j - 1] + 1 : Math.Max(best[i - 1, j], best[i, j - 1]);
        }

        return best[left.Length, right.Length];
    }
}
