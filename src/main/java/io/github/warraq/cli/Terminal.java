package io.github.warraq.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Where a command speaks.
 *
 * @param out for what was asked for
 * @param err for all else
 * @param outIsTerminal whether a person reads {@code out} as it is written
 * @param errIsTerminal whether a person reads {@code err} as it is written
 */
record Terminal(
        PrintWriter out,
        PrintWriter err,
        boolean outIsTerminal,
        boolean errIsTerminal,
        Map<String, String> environment) {
    /** The launcher, which can see each stream, says whether they are terminals: {@code out}, {@code err}, both or none. */
    private static final String TOLD = "warraq.terminal";

    static Terminal ofProcess() {
        String told = System.getProperty(TOLD);
        boolean guess = told == null && isInteractive();
        return new Terminal(
                writer(FileDescriptor.out),
                writer(FileDescriptor.err),
                guess || (told != null && told.contains("out")),
                guess || (told != null && told.contains("err")),
                System.getenv());
    }

    /** Not through {@link System#out}, whose charset is the locale's. */
    private static PrintWriter writer(FileDescriptor stream) {
        OutputStream bytes = new FileOutputStream(stream);
        return new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), false);
    }

    /** Until JDK 21 there is a console only on a terminal; from 22 on there is always one, and it has to be asked. */
    private static boolean isInteractive() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    /** Whether what goes to {@code out} may be coloured (see no-color.org). */
    boolean outColours() {
        return outIsTerminal && mayColour();
    }

    /** Whether what goes to {@code err} may be coloured. */
    boolean errColours() {
        return errIsTerminal && mayColour();
    }

    private boolean mayColour() {
        return isCapable() && environment.getOrDefault("NO_COLOR", "").isEmpty();
    }

    /** Whether {@code err} can rewrite its last line. */
    boolean canRewrite() {
        return errIsTerminal && isCapable();
    }

    private boolean isCapable() {
        return !"dumb".equals(environment.get("TERM"));
    }

    void flush() {
        out.flush();
        err.flush();
    }
}
