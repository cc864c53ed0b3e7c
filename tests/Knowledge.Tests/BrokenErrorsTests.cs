namespace VetMailLint.Build.Tests;

public class BrokenErrorsTests
{
    private const string Head = """
        source: https://acme.test
        checked: 2026-11-23
        confidence: A
        clients: [{ id: acme, name: Acme, marks: [acme.mail] }]
        situations:
          no-login: { any: no login, acme: Login unset }
        errors:

        """;

    private const string Answer = "answers: [{ cause: c, situation: no-login, repair: r, likelihood: usual }], examples: [x]";

    [Theory]
    [InlineData("texts: [no, 'a*b'], " + Answer, "(8,15): error VMK020: 'no' says too little: write four characters or more, and '*' between them only|(8,19): error VMK020: 'a*b' says too little: write four characters or more, and '*' between them only")]
    [InlineData("texts: ['*refused'], " + Answer, "(8,15): error VMK020: '*refused' says too little: write four characters or more, and '*' between them only")]
    [InlineData("codes: ['535', '220', '5.7', '5.7.x'], " + Answer, "(8,22): error VMK021: '220' is no reply code such as 535 or 5.7.139|(8,29): error VMK021: '5.7' is no reply code such as 535 or 5.7.139|(8,36): error VMK021: '5.7.x' is no reply code such as 535 or 5.7.139")]
    [InlineData("with: [smtp], " + Answer, "(8,5): error VMK003: 'texts' is missing, or 'codes' in its place")]
    [InlineData("codes: ['535'], clients: [other], " + Answer, "(8,33): error VMK019: there is no client 'other' in this file")]
    [InlineData("codes: ['535'], providers: [other], " + Answer, "(8,35): error VMK019: there is no provider 'other'")]
    [InlineData("codes: ['535'], examples: [x]", "(8,5): error VMK003: 'answers' is missing")]
    [InlineData("codes: ['535'], answers: [{ cause: c, situation: no-login, repair: r, likelihood: usual }]", "(8,5): error VMK003: 'examples' is missing: a text that this entry must answer")]
    [InlineData("codes: ['535'], examples: [x], answers: [{ cause: c, repair: r, likelihood: usual }]", "(8,48): error VMK003: an answer has either 'settings' or the 'situation' that lists them")]
    [InlineData("codes: ['535'], examples: [x], answers: [{ cause: c, repair: r, settings: s, situation: no-login, likelihood: usual }]", "(8,48): error VMK003: an answer has either 'settings' or the 'situation' that lists them")]
    [InlineData("codes: ['535'], examples: [x], answers: [{ cause: c, repair: r, situation: gone, likelihood: usual }]", "(8,82): error VMK019: there is no situation 'gone'")]
    [InlineData("codes: ['535'], examples: [x], answers: [{ cause: c, repair: r, settings: s, likelihood: often }]", "(8,96): error VMK004: 'often' is no likelihood; it is one of: usual, possible, rare")]
    [InlineData("codes: ['535'], examples: [x], answers: [{ cause: c, repair: r, settings: s, likelihood: rare }, { cause: d, repair: r, settings: s, likelihood: usual }]", "(8,5): error VMK022: the answers must stand in order of likelihood")]
    [InlineData("codes: ['535'], examples: [x], answers: [{ cause: c, repair: r, settings: s, likelihood: rare, rule: VML1 }]", "(8,108): error VMK016: there is no rule 'VML1'")]
    [InlineData("codes: ['535'], confidence: D, " + Answer, "(8,35): error VMK004: 'D' is no confidence; it is one of: A, B, C")]
    public void EntryWithOneMistake_IsReportedWhereItStands(string fields, string expected)
    {
        using var rules = new RulesSandbox().With("errors.yaml", $"{Head}  - {{ {fields}, id: x }}\n");

        Assert.Equal(expected.Split('|').Select(line => $"rules/errors.yaml{line}"), rules.Compile());
    }

    [Fact]
    public void IdUsedTwice_IsReported()
    {
        using var rules = new RulesSandbox().With("errors.yaml", $"{Head}  - {{ id: x, codes: ['535'], {Answer} }}\n  - {{ id: x, codes: ['536'], {Answer} }}\n");

        Assert.Equal(["rules/errors.yaml(9,11): error VMK010: the id 'x' is taken"], rules.Compile());
    }

    [Fact]
    public void SituationOfAnUnknownClient_IsReported()
    {
        using var rules = new RulesSandbox().With("errors.yaml", "situations:\n  a: { any: x, other: y }\n  b: { }\n");

        Assert.Equal(
            ["rules/errors.yaml(2,16): error VMK019: there is no client 'other' in this file", "rules/errors.yaml(3,6): error VMK003: 'any' is missing: what to say where the client is not seen"],
            rules.Compile());
    }

    [Fact]
    public void Mark_NeedsItsClientAndAText()
    {
        using var rules = new RulesSandbox().With("errors.yaml", "clients: [{ id: a, name: A }]\nproviders: [{ id: b, marks: [x] }]\n");

        Assert.Equal(
            [
                "rules/errors.yaml(1,11): error VMK003: 'marks' is missing",
                "rules/errors.yaml(2,19): error VMK019: there is no provider 'b'",
                "rules/errors.yaml(2,30): error VMK020: 'x' says too little: write four characters or more, and '*' between them only",
            ],
            rules.Compile());
    }

    [Fact]
    public void Entry_IsWrittenOneFactALine()
    {
        using var rules = new RulesSandbox().With("errors.yaml", $$"""
            {{Head}}
              - id: x
                texts: ["Login *
                  refused"]
                codes: ["5.7.8"]
                clients: [acme]
                general: yes
                answers: [{ cause: c, situation: no-login, repair: r, likelihood: usual }, { cause: d, settings: s, repair: q, likelihood: rare }]
                examples: [the Login of nobody refused]
            """);

        Assert.Equal(
            """
            client	acme	Acme
            mark	acme.mail
            entry	x	https://acme.test	2026-11-23	A
            general
            text	login * refused
            code	5.7.8
            of-client	acme
            answer	usual		c	r
            settings	*	no login
            settings	acme	Login unset
            answer	rare		d	q
            settings	*	s
            """,
            rules.Prose().Errors);
    }
}
