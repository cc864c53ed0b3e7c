using System.Text;
using VetMailLint.Knowledge;

namespace VetMailLint.Tests.Knowledge;

public class HostPatternTests
{
    [Theory]
    [InlineData("smtp.acme.test", "SMTP.acme.test.", true)]
    [InlineData("smtp.acme.test", "smtp.acme.tes", false)]
    [InlineData("*.acme.test", "a.acme.test", true)]
    [InlineData("*.acme.test", ".acme.test", false)]
    [InlineData("*.acme.test", "a.b.acme.test", false)]
    [InlineData("smtp-*.acme.test", "smtp-eu.acme.test", true)]
    [InlineData("smtp-*.acme.test", "smtp-.acme.test", false)]
    [InlineData("aa*aa", "aaa", false)]
    public void Pattern_CoversOneLabelOrAPartOfOne(string pattern, string host, bool covers)
    {
        Assert.Equal(covers, HostPattern.Covers(pattern, host));
        Assert.Equal(covers, HostText.Covers(Encoding.UTF8.GetBytes(pattern), HostText.Bare(host)));
    }
}
