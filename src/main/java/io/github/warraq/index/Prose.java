package io.github.warraq.index;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * The words in the HTML of an article's body, as {@code markup} writes it or an author's own: text and alternative text,
 * without the labels that stylesheets hide. One pass, no tree.
 */
final class Prose {
    /** Stands between blocks. */
    static final char BREAK = '\n';

    private static final Set<String> WITHIN_WORDS = new HashSet<>(Arrays.asList(
            ("a abbr b bdi bdo cite code data del dfn em i ins kbd mark q s samp small span strong sub sup time u var wbr")
                    .split(" ")));

    private static final int LONGEST_ENTITY = 10;

    private final String html;
    private final StringBuilder body;
    private final StringBuilder headings = new StringBuilder();
    private StringBuilder out;
    private int at;

    private Prose(String html) {
        this.html = html;
        body = new StringBuilder(html.length());
        out = body;
    }

    static Prose of(String html) {
        Prose prose = new Prose(html);
        prose.read();
        return prose;
    }

    StringBuilder body() {
        return body;
    }

    StringBuilder headings() {
        return headings;
    }

    private void read() {
        while (at < html.length()) {
            char c = html.charAt(at);
            if (c == '<') {
                tag();
            } else if (c == '&') {
                at = entity(at, html.length());
            } else {
                out.append(c);
                at++;
            }
        }
    }

    private void tag() {
        int end = end(at);
        boolean closing = html.startsWith("/", at + 1);
        int name = at + (closing ? 2 : 1);
        int nameEnd = name;
        while (nameEnd < end && Character.isLetterOrDigit(html.charAt(nameEnd))) {
            nameEnd++;
        }
        if (nameEnd == name && !html.startsWith("<!", at)) {
            out.append(html.charAt(at++)); // a sign of its own
            return;
        }
        String tag = html.substring(name, nameEnd);
        boolean heading = tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6';
        if (!WITHIN_WORDS.contains(tag)) {
            out.append(BREAK);
        }
        if (heading) {
            out = closing ? body : headings;
        } else if (tag.equals("img")) {
            alternative(nameEnd, end);
        } else if (!closing && (tag.equals("script") || tag.equals("style"))) {
            end = end(after("</" + tag, end) - 1);
        } else if (!closing && tag.equals("span") && html.startsWith(" class=\"vh\"", nameEnd)) {
            end = after("</span>", end);
        }
        at = end;
    }

    /** Past a tag that begins somewhere; a bracket within quotes does not end it. */
    private int end(int from) {
        char quote = 0;
        for (int i = from; i < html.length(); i++) {
            char c = html.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i + 1;
            }
        }
        return html.length();
    }

    private int after(String what, int from) {
        int found = html.indexOf(what, from);
        return found < 0 ? html.length() : found + what.length();
    }

    private void alternative(int from, int to) {
        int value = html.indexOf(" alt=\"", from);
        if (value < 0 || value >= to) {
            return;
        }
        value += " alt=\"".length();
        int end = html.indexOf('"', value);
        out.append(BREAK);
        while (value < end) {
            if (html.charAt(value) == '&') {
                value = entity(value, end);
            } else {
                out.append(html.charAt(value++));
            }
        }
        out.append(BREAK);
    }

    /** Writes a character reference as the character, any other name as a gap between words. */
    private int entity(int from, int to) {
        int end = html.indexOf(';', from);
        if (end < 0 || end >= to || end - from > LONGEST_ENTITY) {
            out.append('&');
            return from + 1;
        }
        String name = html.substring(from + 1, end);
        out.appendCodePoint(name.startsWith("#") ? number(name) : name.equals("amp") ? '&' : ' ');
        return end + 1;
    }

    private static int number(String reference) {
        try {
            boolean hex = reference.startsWith("#x") || reference.startsWith("#X");
            int c = hex ? Integer.parseInt(reference.substring(2), 16) : Integer.parseInt(reference.substring(1));
            return Character.isValidCodePoint(c) ? c : ' ';
        } catch (NumberFormatException none) {
            return ' ';
        }
    }
}
