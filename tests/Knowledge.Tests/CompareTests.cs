using VetMailLint.Build.Comparing;

namespace VetMailLint.Build.Tests;

public class CompareTests
{
    private const string Acme = """
        name: Acme
        kind: mailbox
        hosts: [smtp.acme.test, "smtp-*.acme.test"]
        source: https://acme.test/smtp
        checked: 2026-11-23
        confidence: A
        endpoints:
          - { port: 587, tls: opportunistic }
          - { port: 465, tls: implicit }
        """;

    [Fact]
    public void DataSet_IsSortedIntoAgreementDifferenceAndGaps() => Assert.Equal(
        """
        set.csv: 9 rows, 6 different ways in with a literal host, a port and a mode
          agree: 3
          differ: 1
            smtp.acme.test:587 implicit; known: opportunistic (A, https://acme.test/smtp)
          ports of known hosts that are not known: 1
            smtp.acme.test:25 none; known: 587 opportunistic, 465 implicit
          hosts that are not known: 1
            mail.other.test:587 starttls

        """,
        Compare("""
            name,hostname,port,socket_type
            "Acme, Inc.",smtp.acme.test,465,SSL
            Acme,SMTP.acme.test,587,STARTTLS
            Acme,smtp.acme.test,587,STARTTLS
            Acme,smtp-eu.acme.test,465,SSL
            Acme,smtp.acme.test,587,SSL
            Acme,smtp.acme.test,25,plain
            Other,mail.other.test,587,STARTTLS
            Own domains,mail.%EMAILDOMAIN%,587,STARTTLS
            Nothing,smtp.acme.test,,SSL
            """));

    [Theory]
    [InlineData("host,port,tls_mode\nsmtp.acme.test,465,implicit\n")]
    [InlineData("server,port,security\nsmtp.acme.test,465,ssl/tls\n")]
    [InlineData("\uFEFFHost,Port,Secure\r\nsmtp.acme.test,465,true\r\n")]
    [InlineData("note,host,port,tls\n\"two\nlines\",smtp.acme.test,465,\"implicit\"\n")]
    public void Columns_AreFoundByTheirNames(string csv) => Assert.Contains("  agree: 1\n", Compare(csv), StringComparison.Ordinal);

    [Fact]
    public void FileThatIsNotThere_IsSaidWithTheCall()
    {
        var errors = new StringWriter();

        Assert.Equal(2, CompareCommand.Run(["absent.csv"], TextWriter.Null, errors));
        Assert.StartsWith("usage: compare", errors.ToString(), StringComparison.Ordinal);
    }

    private static string Compare(string csv)
    {
        using var rules = new RulesSandbox().With("providers/acme.yaml", Acme).With("../set.csv", csv);
        var output = new StringWriter { NewLine = "\n" };
        Assert.Equal(0, CompareCommand.Run([Path.Combine(rules.Folder, "..", "set.csv"), "--rules", rules.Folder], output, TextWriter.Null));
        return output.ToString();
    }
}
