package io.github.warraq.cli;

import io.github.warraq.base.Notice.Level;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with the arguments, and what may have been meant. */
record Misuse(Terminal terminal) implements IParameterExceptionHandler {
    private static final int MOST_SUGGESTIONS = 3;

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = terminal.err();
        if (arguments.length == 0) {
            command.usage(err);
            return ExitCode.USAGE;
        }
        Wording wording = Wording.of(terminal);
        err.println("warraq: " + wording.level(Level.ERROR) + wording.plain(message(wrong, command)));
        List<String> meant =
                wrong instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
        if (!meant.isEmpty()) {
            List<String> nearest = meant.subList(0, Math.min(MOST_SUGGESTIONS, meant.size()));
            err.println(wording.hint("did you mean " + String.join(" or ", nearest) + "?"));
        }
        err.println(wording.hint("'" + command.getCommandSpec().qualifiedName() + " --help' says what there is"));
        return ExitCode.USAGE;
    }

    private static String message(ParameterException wrong, CommandLine command) {
        if (wrong instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()) {
            String first = unmatched.getUnmatched().get(0);
            return command.getSubcommands().isEmpty()
                    ? "one argument too many: " + first
                    : "there is no command " + first;
        }
        return wrong.getMessage();
    }
}
