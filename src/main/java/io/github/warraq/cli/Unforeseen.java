package io.github.warraq.cli;

import io.github.warraq.base.Notice.Level;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says that something went wrong which should not have; where, it says to those who ask. */
record Unforeseen(Terminal terminal) implements IExecutionExceptionHandler {
    private static final String DEBUG = "WARRAQ_DEBUG";

    @Override
    public int handleExecutionException(Exception thrown, CommandLine command, ParseResult given) {
        return report(thrown);
    }

    /** @return the exit code */
    int report(Throwable thrown) {
        Wording wording = Wording.of(terminal);
        String name = thrown.getClass().getSimpleName();
        String what = thrown.getMessage() == null ? name : name + ": " + thrown.getMessage();
        terminal.err().println("warraq: " + wording.level(Level.ERROR) + wording.plain(what));
        if (terminal.environment().getOrDefault(DEBUG, "").isEmpty()) {
            terminal.err().println(wording.hint("this is a defect of Warraq; with " + DEBUG + "=1 it says where"));
        } else {
            thrown.printStackTrace(terminal.err());
        }
        return ExitCode.FAILED;
    }
}
