package io.github.warraq;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** In what two sites differ, in a line for each file. */
final class Differences {
    private static final int CONTEXT = 80;

    private Differences() {}

    static List<String> between(Map<String, Content> expected, Map<String, Content> actual) {
        SortedSet<String> names = new TreeSet<>(expected.keySet());
        names.addAll(actual.keySet());
        return names.stream()
                .filter(name -> !actual.containsKey(name) || !actual.get(name).equals(expected.get(name)))
                .map(name -> name + ": " + difference(expected.get(name), actual.get(name)))
                .toList();
    }

    private static String difference(Content expected, Content actual) {
        if (expected == null) {
            return "not expected";
        }
        return actual == null ? "missing" : difference(expected.text(), actual.text());
    }

    private static String difference(String expected, String actual) {
        int at = 0;
        while (at < expected.length() && at < actual.length() && expected.charAt(at) == actual.charAt(at)) {
            at++;
        }
        return "expected «" + around(expected, at) + "» but it is «" + around(actual, at) + "»";
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - CONTEXT / 2), Math.min(text.length(), at + CONTEXT))
                .replace("\n", "\\n");
    }
}
