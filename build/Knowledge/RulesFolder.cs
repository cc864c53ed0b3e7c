using VetMailLint.Build.Blob;
using VetMailLint.Build.Files;
using VetMailLint.Build.Freshness;
using VetMailLint.Knowledge;

namespace VetMailLint.Build;

/// <summary>Everything under rules/, read and checked as a whole.</summary>
internal sealed class RulesFolder
{
    private readonly List<ProviderFile> _providers = [];
    private List<ClientFile> _clients = [];
    private readonly List<DialectFile> _dialects = [];
    private readonly List<PageFile> _pages = [];
    private readonly List<HostsFile> _hosts = [];
    private readonly Problems _problems;
    private ErrorsFile? _errors;

    private RulesFolder(Problems problems) => _problems = problems;

    public static RulesFolder Read(string folder, string helpBase, Problems problems)
    {
        var rules = new RulesFolder(problems);
        foreach (var file in RulesFile.All(folder))
            rules.Read(file, helpBase);

        ProviderClaims.Check(rules._providers, problems);
        rules._hosts.ForEach(file => Claims.Check(file, rules._providers, problems));
        rules._clients = ClientLayers.Complete(rules._clients, problems);
        rules.CheckRuleIds();
        DialectLinks.Check(rules._dialects, rules._clients, problems);
        ErrorLinks.Check(rules._errors, rules._providers, problems);
        return rules;
    }

    public IReadOnlyList<Provider> Providers => [.. _providers.Select(file => file.Provider)];

    public string Source()
    {
        var blob = new BlobFile(Date());
        var providers = _providers.OrderBy(file => file.Provider.Id, StringComparer.Ordinal).ToList();
        for (var number = 0; number < providers.Count; number++)
        {
            blob.Add(BlobSection.Providers, ProviderRecord.Of(providers[number]));
            foreach (var host in providers[number].Provider.Hosts)
                blob.Add(host.Contains('*') ? BlobSection.Patterns : BlobSection.Hosts, new BlobRecord(host).Number(number));

            foreach (var domain in providers[number].Provider.ConsumerDomains)
                blob.Add(BlobSection.Domains, new BlobRecord(domain).Number(number));
        }

        _clients.ForEach(file => blob.Add(BlobSection.Clients, ClientRecord.Of(file.Client)));
        _dialects.ForEach(file => blob.Add(BlobSection.Dialects, DialectRecord.Of(file, _dialects)));
        _hosts.ForEach(file => file.Items.ToList().ForEach(item => blob.Add(BlobSection.HostAdvice, ProviderRecord.Of(item.Advice))));
        _pages.ForEach(file => blob.Add(BlobSection.Rules, RuleRecord.Of(file.Rule)));
        return blob.Source();
    }

    public string Prose()
    {
        var prose = new ProseFile();
        _providers.ForEach(prose.Add);
        _clients.ForEach(prose.Add);
        _pages.ForEach(prose.Add);
        prose.Add(_errors);
        return prose.Text();
    }

    private void Read(RulesFile file, string helpBase)
    {
        switch (file.Kind)
        {
            case RulesFileKind.Provider when ProviderFile.Read(file.Name, file.Text(), _problems) is { } provider:
                _providers.Add(provider);
                break;
            case RulesFileKind.Directory:
                _providers.AddRange(new DirectoryFile(file.Name, _problems).Read(file.Text()));
                break;
            case RulesFileKind.Client when ClientFile.Read(file.Name, file.Text(), _problems) is { } client:
                _clients.Add(client);
                break;
            case RulesFileKind.Dialect when DialectFile.Read(file.Name, file.Text(), _problems) is { } dialect:
                _dialects.Add(dialect);
                break;
            case RulesFileKind.Hosts when HostsFile.Read(file.Name, file.Text(), _problems) is { } hosts:
                _hosts.Add(hosts);
                break;
            case RulesFileKind.Page when PageFile.Read(file.Name, file.Text(), helpBase, _problems) is { } page:
                _pages.Add(page);
                break;
            case RulesFileKind.Errors:
                _errors = ErrorsFile.Read(file.Name, file.Text(), _problems);
                break;
        }
    }

    // While no page is written yet, an id is good if it looks like one.
    private void CheckRuleIds()
    {
        var known = _pages.Select(page => page.Rule.Id).ToHashSet(StringComparer.Ordinal);
        var named = _pages.SelectMany(page => page.Supersedes.Select(id => (page.Path, Id: id)))
            .Concat(_clients.SelectMany(client => client.FailsWith.Select(entry => (client.Path, Id: entry.Rule))))
            .Concat(RulesOfErrors());
        foreach (var (path, id) in named)
        {
            if (!PageFile.IsRuleId(id.Value) || (known.Count > 0 && !known.Contains(id.Value)))
                _problems.Add(path, id.At, ProblemCode.UnknownRule, $"there is no rule '{id.Value}'");
        }
    }

    private IEnumerable<(string Path, YamlText Id)> RulesOfErrors() => _errors is not { } errors ? [] : errors.Entries
        .SelectMany(entry => entry.Answers)
        .Where(answer => answer.Rule is not null)
        .Select(answer => (errors.Path, answer.Rule!.Value));

    private string Date() => new FactAges(_problems.Facts).Newest ?? "2026-11-23";
}
