namespace VetMailLint.Build.Tests;

public class BrokenDirectoryTests
{
    private const string Header = "host,port,tls,confidence,checked,kind,name,source\n";

    [Theory]
    [InlineData("mx.acme.test,25,none,B,2026-11-23,mailbox,Acme", "(2,1): error VMK012: a row has eight cells, none of them empty; only the last may hold commas")]
    [InlineData("mx.acme.test,25,none,B,2026-11-23,mailbox,,Set", "(2,1): error VMK012: a row has eight cells, none of them empty; only the last may hold commas")]
    [InlineData("*.acme.test,25,none,B,2026-11-23,mailbox,Acme,Set", "(2,1): error VMK011: '*.acme.test' is no host: lower case, no scheme, no port, no '*'")]
    [InlineData("mx.acme.test,0,none,B,2026-11-23,mailbox,Acme,Set", "(2,14): error VMK006: '0' is no port from 1 to 65535")]
    [InlineData("mx.acme.test,25,plain,B,2026-11-23,mailbox,Acme,Set", "(2,17): error VMK004: 'plain' is no tls; it is one of: none, opportunistic, starttls, implicit")]
    [InlineData("mx.acme.test,25,none,D,2026-11-23,mailbox,Acme,Set", "(2,22): error VMK004: 'D' is no confidence; it is one of: A, B, C")]
    [InlineData("mx.acme.test,25,none,B,2026-02-30,mailbox,Acme,Set", "(2,24): error VMK005: '2026-02-30' is no day; write yyyy-MM-dd")]
    [InlineData("mx.acme.test,25,none,B,2026-11-23,post,Acme,Set", "(2,35): error VMK004: 'post' is no kind; it is one of: mailbox, transactional, relay, sandbox, catcher")]
    public void RowWithOneMistake_IsReportedAtItsCell(string row, string expected)
    {
        using var rules = new RulesSandbox().With("providers/directory.csv", Header + row + "\n");

        Assert.Equal(["rules/providers/directory.csv" + expected], rules.Compile());
    }

    [Fact]
    public void AnotherHeader_IsReported()
    {
        using var rules = new RulesSandbox().With("providers/directory.csv", "host,port\n");

        Assert.Equal(
            ["rules/providers/directory.csv(1,1): error VMK012: the first line must be 'host,port,tls,confidence,checked,kind,name,source'"],
            rules.Compile());
    }

    [Fact]
    public void SameEndpointTwice_IsADuplicate()
    {
        const string row = "mx.acme.test,25,none,B,2026-11-23,mailbox,Acme,Set\n";
        using var rules = new RulesSandbox().With("providers/directory.csv", Header + row + row);

        Assert.Equal(
            ["rules/providers/directory.csv(3,1): error VMK010: mx.acme.test:25 has this mode already; name both sources in one row"],
            rules.Compile());
    }

    [Fact]
    public void SourcesThatDisagreeOnOnePort_AreBothKept()
    {
        using var rules = new RulesSandbox().With("providers/directory.csv", Header + """
            mx.acme.test,587,starttls,B,2026-11-23,mailbox,Acme,One set
            mx.acme.test,587,implicit,B,2026-11-23,mailbox,Acme,Another set, with a comma
            """);

        Assert.Empty(rules.Compile());
    }
}
