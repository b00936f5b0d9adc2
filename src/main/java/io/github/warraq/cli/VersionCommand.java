package io.github.warraq.cli;

import java.util.concurrent.Callable;

/** {@code warraq version}. */
final class VersionCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Arguments arguments = Arguments.of(this, "version", "Prints which Warraq and which Java this is.");

    VersionCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    Arguments arguments() {
        return arguments;
    }

    @Override
    public Integer call() {
        terminal.out().println(Version.line());
        return ExitCode.OK;
    }
}
