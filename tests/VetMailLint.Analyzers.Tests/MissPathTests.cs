using Microsoft.CodeAnalysis.Text;

namespace VetMailLint.Analyzers.Tests;

/// <summary>A file without mail costs a look at its text and nothing else.</summary>
public class MissPathTests
{
    [Theory]
    [InlineData("public string Name { get; set; } = member.Total + \"m\";\n")]
    [InlineData("user.Email = mailbox; // sends no mail\n")]
    [InlineData("Email(a_very_long_name_that_holds_the_word_mail_server_and_is_longer_than_any_name_that_counts);\n")]
    public void FileWithoutMail_AllocatesNothing(string line)
    {
        var text = SourceText.From(string.Concat(Enumerable.Repeat(line, 2_000)));
        Assert.Null(MailText.Find(text));

        var before = GC.GetAllocatedBytesForCurrentThread();
        MailText.Find(text);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
