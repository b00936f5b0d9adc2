package io.github.warraq.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The {@code warraq} command: exit code 0 if all went well, 1 if the work failed, 2 if it was asked for wrongly. */
public final class Main {
    private static final String COMPLETION = "completion";

    /** In the order of {@code --help}. */
    private static final List<String> NAMES = List.of(
            "init",
            "new",
            "build",
            "serve",
            "check",
            "publish",
            "inspect",
            "list",
            "config",
            "clean",
            COMPLETION,
            "version");

    private Main() {}

    public static void main(String[] arguments) {
        Terminal terminal = Terminal.ofProcess();
        int exitCode = run(terminal, arguments);
        terminal.flush();
        System.exit(exitCode);
    }

    /**
     * Does what the arguments say, in a process that is not its own.
     *
     * @param out for what was asked for
     * @param err for all else
     * @param environment as that of a process
     * @return the exit code
     */
    public static int run(PrintWriter out, PrintWriter err, Map<String, String> environment, String... arguments) {
        Terminal terminal = new Terminal(out, err, false, false, environment);
        int exitCode = run(terminal, arguments);
        terminal.flush();
        return exitCode;
    }

    /** Does what the arguments say, and speaks to {@code terminal} alone. */
    static int run(Terminal terminal, String... arguments) {
        try {
            return new CommandLine(commands(terminal, arguments))
                    .setOut(terminal.out())
                    .setErr(terminal.err())
                    .setColorScheme(Help.defaultColorScheme(terminal.outColours() ? Ansi.ON : Ansi.OFF))
                    .setParameterExceptionHandler(new Misuse(terminal))
                    .setExecutionExceptionHandler(new Unforeseen(terminal))
                    .execute(arguments);
        } catch (StackOverflowError | OutOfMemoryError e) {
            return new Unforeseen(terminal).report(e);
        }
    }

    /**
     * {@code warraq} with what it can be told to do. Where the arguments begin with a command, that one alone is made, for
     * each takes time: but {@code completion} is about all of them.
     */
    static CommandSpec commands(Terminal terminal, String... arguments) {
        CommandSpec all = warraq();
        boolean one = arguments.length > 0 && NAMES.contains(arguments[0]) && !arguments[0].equals(COMPLETION);
        for (String name : one ? List.of(arguments[0]) : NAMES) {
            all.addSubcommand(name, command(name, terminal).spec());
        }
        return all;
    }

    private static Arguments command(String name, Terminal terminal) {
        return switch (name) {
            case "build" -> new BuildCommand(terminal).arguments();
            case "serve" -> new ServeCommand(terminal).arguments();
            case "check" -> new CheckCommand(terminal).arguments();
            case "publish" -> new PublishCommand(terminal).arguments();
            case "inspect" -> new InspectCommand(terminal).arguments();
            case "new" -> new NewCommand(terminal).arguments();
            case "init" -> new InitCommand(terminal).arguments();
            case "list" -> new ListCommand(terminal).arguments();
            case "config" -> new ConfigCommand(terminal).arguments();
            case "clean" -> new CleanCommand(terminal).arguments();
            case COMPLETION -> new CompletionCommand(terminal).arguments();
            default -> new VersionCommand(terminal).arguments();
        };
    }

    /** {@code warraq} itself, which does nothing without a command. */
    private static CommandSpec warraq() {
        CommandSpec warraq = Arguments.of(
                        null, "warraq", "Makes a right-to-left newspaper of a folder of article texts.", "")
                .spec();
        warraq.versionProvider(new Version());
        warraq.addOption(OptionSpec.builder("-V", "--version")
                .arity("0")
                .type(boolean.class)
                .versionHelp(true)
                .description("Print which Warraq and which Java this is.")
                .build());
        warraq.usageMessage()
                .synopsisSubcommandLabel("COMMAND")
                .footer(
                        "",
                        "'warraq COMMAND --help' says more. Exit codes: 0 all well, 1 the work failed, 2 wrong usage.");
        return warraq;
    }
}
