package io.github.warraq.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;

/** A terminal to test with: what is printed can be read. */
final class Screen {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Terminal terminal;

    private Screen(boolean isTerminal, Map<String, String> environment) {
        terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), isTerminal, isTerminal, environment);
    }

    static Screen piped() {
        return new Screen(false, Map.of());
    }

    static Screen piped(Map<String, String> environment) {
        return new Screen(false, environment);
    }

    static Screen interactive() {
        return interactive(Map.of());
    }

    static Screen interactive(Map<String, String> environment) {
        return new Screen(true, environment);
    }

    Terminal terminal() {
        return terminal;
    }

    String out() {
        terminal.flush();
        return lines(out);
    }

    String err() {
        terminal.flush();
        return lines(err);
    }

    private static String lines(StringWriter written) {
        return written.toString().replace(System.lineSeparator(), "\n");
    }
}
