package io.github.warraq.cli;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/** The user's desktop, asked in the way of its system; {@code BROWSER} names another program to open pages with. */
record Desktop(Terminal terminal) {
    void open(URI page) {
        try {
            new ProcessBuilder(command(page.toString()))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException noSuchProgram) {
            terminal.err().println("no browser could be opened; open " + page);
            terminal.flush();
        }
    }

    private List<String> command(String page) {
        String chosen = terminal.environment().getOrDefault("BROWSER", "");
        if (!chosen.isEmpty()) {
            return List.of(chosen, page);
        }
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.contains("mac")) {
            return List.of("open", page);
        }
        return system.contains("windows")
                ? List.of("rundll32", "url.dll,FileProtocolHandler", page)
                : List.of("xdg-open", page);
    }
}
