using VetMailLint.Cli.Tests.Commands;
using VetMailLint.Knowledge;

namespace VetMailLint.Cli.Tests.Docs;

/// <summary>docs/providers.md is what the command writes. With UPDATE_DOCS=1 it is written anew.</summary>
public sealed class ProviderPageTests
{
    private static readonly Sandbox s_sandbox = new();

    [Fact]
    public void Page_IsCurrent() => Document.Is("docs/providers.md", s_sandbox.Run("providers", "--format", "markdown").Output);

    [Fact]
    public void EveryHostOfEveryProvider_IsOnThePage()
    {
        var page = s_sandbox.Run("providers", "--format", "markdown").Output;

        Assert.All(EmbeddedKnowledge.Instance.Providers().SelectMany(provider => provider.Hosts), host => Assert.Contains($"`{host}`", page, StringComparison.Ordinal));
    }

    [Fact]
    public void OneProvider_HasAPageOfItsOwn()
    {
        var page = s_sandbox.Run("providers", "user@gmail.com", "--format", "markdown").Output;

        Assert.Contains("### Gmail\n\n| Mail server address | Email port | SSL/TLS method | sure | source |\n|---|---|---|---|---|\n| `smtp.gmail.com` | 587 | Explicit | A |", page, StringComparison.Ordinal);
        Assert.DoesNotContain("###", page.Split("### Gmail")[1], StringComparison.Ordinal);
    }
}
