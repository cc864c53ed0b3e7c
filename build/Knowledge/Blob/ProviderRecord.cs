using System.Globalization;
using VetMailLint.Build.Files;
using VetMailLint.Knowledge;

namespace VetMailLint.Build.Blob;

/// <summary>Writes a provider; Core's ProviderDecoder is the counterpart.</summary>
internal static class ProviderRecord
{
    public static BlobRecord Of(ProviderFile file)
    {
        var provider = file.Provider;
        var record = new BlobRecord(provider.Id)
            .Text(provider.Name)
            .Number((int)provider.Kind)
            .Text(provider.Help)
            .Texts(provider.Hosts)
            .Items(provider.Endpoints, Endpoint)
            .Items(provider.ClosedPorts, (to, closed) => Fact(to.Text(closed.Host).Number(closed.Port), closed.Fact));
        OptionalFact(record, provider.TlsRequired);
        OptionalFact(record, provider.LoginRequired);
        NoLogin(record, provider.NoLogin);
        UserName(record, provider.UserName);
        Password(record, provider.Password, file.Shapes);
        From(record, provider.From);
        return record
            .Flag(provider.IgnoresDots)
            .Texts(provider.ConsumerDomains)
            .Items(provider.Dmarc, (to, rule) => Fact(to.Number((int)rule.Policy).Texts(rule.Domains), rule.Fact))
            .Items(provider.DomainAliases, (to, set) => to.Texts(set))
            .Items(provider.Changes, Change);
    }

    /// <summary>Writes a host that is not the one to send through.</summary>
    public static BlobRecord Of(HostAdvice advice)
    {
        var record = new BlobRecord(advice.Host).Number((int)advice.Fault).Text(advice.Use);
        Fact(record, advice.Fact);
        return record;
    }

    private static void NoLogin(BlobRecord to, NoLoginRule? rule)
    {
        to.Flag(rule is not null);
        if (rule is not null)
            Fact(to.Text(rule.Use), rule.Fact);
    }

    private static void Endpoint(BlobRecord to, Endpoint endpoint) => Fact(
        to.Text(endpoint.Host).Number(endpoint.Port).Number((int)endpoint.Tls).Flag(endpoint.IsDiscouraged), endpoint.Fact);

    private static void UserName(BlobRecord to, UserNameRule? rule)
    {
        to.Number((int?)rule?.Kind);
        if (rule is not null)
            Fact(to.Texts(rule.Literals), rule.Fact);
    }

    private static void Password(BlobRecord to, PasswordRule? rule, ShapeTexts shapes)
    {
        to.Number((int?)rule?.Kind);
        if (rule is null)
            return;

        to.Texts(shapes.Right);
        to.Items(rule.WrongKinds.Zip(shapes.Wrong).ToList(), (_, wrong) => to.Text(wrong.First.Name).Text(wrong.Second));
        Fact(to.Text(rule.Precondition), rule.Fact);
    }

    private static void From(BlobRecord to, FromRule? rule)
    {
        to.Number((int?)rule?.Policy);
        if (rule is not null)
            Fact(to.Text(rule.Symptom).Flag(rule.ReplacesFreeMail), rule.Fact);
    }

    private static void Change(BlobRecord to, DatedChange change) => Fact(
        to.Number((int)change.What)
            .Number((int)change.Effect)
            .Text(change.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
            .Text(change.When)
            .Text(change.Instead)
            .Texts(change.UserDomains)
            .Flag(change.AppPasswordStillWorks),
        change.Fact);

    private static void OptionalFact(BlobRecord to, Fact? fact)
    {
        to.Flag(fact is not null);
        if (fact is not null)
            Fact(to, fact);
    }

    private static void Fact(BlobRecord to, Fact fact) =>
        to.Number((int)fact.Confidence).Text(fact.Source).Text(fact.Checked);
}
