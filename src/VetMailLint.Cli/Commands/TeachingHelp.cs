using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace VetMailLint.Cli.Commands;

/// <summary>The help of a command, and after it what an option list cannot say: examples and exit status.</summary>
internal sealed class TeachingHelp : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parsed)
    {
        var list = (HelpAction)new HelpOption().Action!;
        var status = list.Invoke(parsed);
        var lesson = LessonOf(parsed.CommandResult.Command.Name);
        if (lesson.Length > 0)
            parsed.InvocationConfiguration.Output.WriteLine(lesson);

        return status;
    }

    private static string LessonOf(string command) => command switch
    {
        "lint" => """
            Examples:
              vetmaillint lint                                       everything below this folder
              vetmaillint lint deploy appsettings.json               a folder and a file
              vetmaillint lint . --fail-on warning                   stricter, for a pipeline
              vetmaillint lint . --format text --format sarif=out.sarif
              vetmaillint lint --baseline vetmaillint.baseline       only what is new since 'vetmaillint baseline'
              vetmaillint lint --since origin/main                   only files that this branch changed
              vetmaillint lint --as-of 2027-01-31                    what breaks until then?
              vetmaillint lint --show-policy deploy/app.yaml         which line decides a severity?
              vetmaillint lint --diff                                what --fix would change; --fix changes it
              git show HEAD:app.yaml | vetmaillint lint --stdin-filename app.yaml

            Read are JSON, YAML, XML (.xml and .config), .env, .properties, INI (.ini, .conf, .cfg), TOML, systemd units and Dockerfiles.

            Exit status:
              0  nothing at or above --fail-on
              1  findings at or above --fail-on, or entries of the baseline that match nothing any more
              2  a wrong call, or a mistake in .editorconfig or .globalconfig
              3  a named path does not exist, or there is no settings file at all
              4  a mistake of vetmaillint itself
              Where several apply, 2 wins over 1, and 1 over 3.

            Severities: dotnet_diagnostic.VML303.severity = none in .globalconfig, or for some files only
            vetmaillint.VML303.severity = none below [deploy/*.yaml] in .editorconfig.
            One place: a comment '# vetmaillint: ignore VML303 until=2027-01-31 -- reason' on its line or above it;
            in XML with one hyphen: <!-- vetmaillint: ignore VML303 - reason -->.
            """,
        "baseline" => """
            Examples:
              vetmaillint baseline                                 accept what is there now
              vetmaillint lint --baseline vetmaillint.baseline     fail on what is new
              vetmaillint baseline --prune                         after repairs

            An entry has rule, file, setting and fingerprint, and no value. Say --profile, --config, --client and --as-of here as in lint.
            Exit status: 0 written, 2 a wrong call or a file that cannot be read or written, 3 nothing is there.
            """,
        "explain" => """
            Examples:
              vetmaillint explain VML103
              vetmaillint explain PortTlsMismatch
              vetmaillint explain 5.7.139
              vetmaillint explain "535-5.7.8 Username and Password not accepted"
              vetmaillint explain < exception.txt        a whole exception with its stack trace
              journalctl -u shop -n 50 | vetmaillint explain --format json

            Nothing of the text is repeated but reply codes, and nothing leaves this machine.
            Exit status: 0 explained, 2 a wrong call, 3 nothing is known of such a text.
            """,
        "rules" => """
            Examples:
              vetmaillint rules
              vetmaillint rules --profile strict > .globalconfig
            """,
        "new" => """
            Examples:
              vetmaillint new gmail --as appsettings
              vetmaillint new training.office@gmail.com --as vettrak
              vetmaillint new zoho --from office@harbour-books.example --as spring
              vetmaillint new email-smtp.eu-west-1.amazonaws.com --as csharp-mailkit
              vetmaillint new mailpit --as compose       a development server

            The secret is a reference and never asked for. Where no address is given, a sample stands for it.
            Exit status: 0 written, 1 the provider cannot be used so (the reason is told), 2 a wrong call, 3 no such provider.
            """,
        "completions" => """
            Examples:
              vetmaillint completions bash > ~/.local/share/bash-completion/completions/vetmaillint
              vetmaillint completions fish > ~/.config/fish/completions/vetmaillint.fish
              eval "$(vetmaillint completions zsh)"                            in .zshrc, behind compinit
              vetmaillint completions pwsh | Out-String | Invoke-Expression    in $PROFILE
            """,
        "providers" => """
            Examples:
              vetmaillint providers                      those of which more is known than a port
              vetmaillint providers --all                all, with the directory of hosts and ports
              vetmaillint providers gmail                all about the providers with this in their name
              vetmaillint providers smtp.office365.com   the provider of a host
              vetmaillint providers user@gmail.com       the provider of a mailbox
              vetmaillint providers smtp.gmail.com --format json

            The letter behind an endpoint is how sure it is: A the provider's own page, a measurement or two data
            sets that agree; B one data set or one good page; C disputed or old.
            Exit status: 0 found, 3 no provider is known by that name.
            """,
        _ => """
            Examples:
              vetmaillint lint .                       check every settings file below this folder
              vetmaillint explain VML103               what a rule means and how to repair it
              vetmaillint rules --profile strict       severities to paste into .globalconfig
              vetmaillint providers smtp.gmail.com     the right settings for a provider
              vetmaillint new gmail --as appsettings   the same as a file to start from

            'vetmaillint lint --help' tells more of a command.
            """,
    };
}
