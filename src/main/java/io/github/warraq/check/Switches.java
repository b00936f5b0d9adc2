package io.github.warraq.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Comments that switch rules off and on in one file: {@code <!-- warraq: off double-space -->} in a text, from its line on,
 * and {@code # warraq: off double-space} in front matter, for the whole. Without names all rules are meant.
 */
public final class Switches {
    private static final Pattern COMMENT =
            Pattern.compile("(?:<!--|#)[ \\t]*warraq:[ \\t]*(off|on)\\b[ \\t]*([a-z, \\t-]*?)[ \\t]*(?:-->|\\R|$)");

    private final List<Switch> switches = new ArrayList<>();

    private record Switch(int line, boolean off, Set<String> rules) {}

    private Switches() {}

    /** The comments in a file's text; those that begin with {@code #} count from its first line on. */
    public static Switches in(String text) {
        Switches found = new Switches();
        if (!text.contains("warraq:")) {
            return found;
        }
        Matcher comment = COMMENT.matcher(text);
        int line = 1;
        int counted = 0;
        while (comment.find()) {
            for (; counted < comment.start(); counted++) {
                line += text.charAt(counted) == '\n' ? 1 : 0;
            }
            boolean whole = text.charAt(comment.start()) == '#';
            String names = comment.group(2).strip();
            found.switches.add(new Switch(
                    whole ? 0 : line,
                    comment.group(1).equals("off"),
                    names.isEmpty() ? Set.of() : Set.copyOf(Arrays.asList(names.split("[, \\t]+")))));
        }
        return found;
    }

    /** Whether a rule counts for nothing in a line; line 0 is the file as a whole. */
    public boolean isOff(String rule, int line) {
        boolean off = false;
        for (Switch each : switches) {
            if (each.line <= line && (each.rules.isEmpty() || each.rules.contains(rule))) {
                off = each.off;
            }
        }
        return off;
    }
}
