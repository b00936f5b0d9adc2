package io.github.warraq.markup;

import com.vladsch.flexmark.util.sequence.Escaping;
import io.github.warraq.text.Controls;
import java.util.Locale;

/**
 * Reads the parts of links and of their definitions, CommonMark 0.31 sections 4.7 and 6.3: one object reads one text, in
 * one pass from a place. After a part has been read, {@link #at} is behind it.
 */
final class LinkSyntax {
    private static final int DEEPEST_BRACKETS = 32;
    private static final int LONGEST_LABEL = 999;

    private final String text;
    private int at;
    private String destination = "";
    private String title = "";

    LinkSyntax(String text) {
        this.text = text;
    }

    int at() {
        return at;
    }

    String destination() {
        return destination;
    }

    String title() {
        return title;
    }

    /** Reads {@code (destination "title")}. */
    boolean resource(int from) {
        at = from;
        if (!take('(')) {
            return false;
        }
        skipSpaces();
        title = "";
        destination = "";
        if (take(')')) {
            return true;
        }
        if (!destinationHere()) {
            return false;
        }
        boolean spaced = skipSpaces();
        if (spaced && at < text.length() && isQuote(text.charAt(at))) {
            if (!titleHere()) {
                return false;
            }
            skipSpaces();
        }
        return take(')');
    }

    /**
     * Reads {@code [label]: destination "title"} and the rest of its line.
     *
     * @return the label, normalised; empty where there is no definition
     */
    String definition(int from) {
        String label = label(from);
        if (label.isEmpty() || !take(':')) {
            return "";
        }
        skipSpaces();
        if (at >= text.length() || !destinationHere()) {
            return "";
        }
        int afterDestination = at;
        boolean endsLine = skipBlanksToLineEnd();
        title = "";
        int beforeTitle = at;
        at = afterDestination;
        if (skipSpaces() && at < text.length() && isQuote(text.charAt(at)) && titleHere() && skipBlanksToLineEnd()) {
            return label;
        }
        title = "";
        at = beforeTitle;
        return endsLine ? label : "";
    }

    /** Reads {@code [label]}; returns it normalised, empty where there is none. */
    String label(int from) {
        at = from;
        if (!take('[')) {
            return "";
        }
        int start = at;
        while (at < text.length() && at - start <= LONGEST_LABEL) {
            char c = text.charAt(at);
            if (c == ']') {
                return normalise(text.substring(start, at++));
            }
            if (c == '[') {
                return "";
            }
            at += c == '\\' && at + 1 < text.length() ? 2 : 1;
        }
        return "";
    }

    /** A label as labels are compared: case folded, runs of white space one space. */
    static String normalise(String label) {
        StringBuilder normal = new StringBuilder(label.length());
        boolean gap = false;
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            if (c == ' ' || c == '\t' || c == '\n') {
                gap = true;
                continue;
            }
            if (gap && normal.length() > 0) {
                normal.append(' ');
            }
            gap = false;
            normal.append(c);
        }
        return normal.toString().toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
    }

    private boolean destinationHere() {
        if (at < text.length() && text.charAt(at) == '<') {
            return angledDestination();
        }
        int start = at;
        int depth = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c <= ' ' || c == 0x7F) {
                break;
            }
            if (c == '\\' && at + 1 < text.length() && Flanking.isAsciiPunctuation(text.charAt(at + 1))) {
                at += 2;
                continue;
            }
            if (c == '(' && ++depth > DEEPEST_BRACKETS) {
                return false;
            }
            if (c == ')' && --depth < 0) {
                break;
            }
            at++;
        }
        destination = unescape(text.substring(start, at));
        return at > start && depth <= 0;
    }

    private boolean angledDestination() {
        int start = ++at;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '>') {
                destination = unescape(text.substring(start, at++));
                return true;
            }
            if (c == '<' || c == '\n') {
                return false;
            }
            at += c == '\\' && at + 1 < text.length() && text.charAt(at + 1) != '\n' ? 2 : 1;
        }
        return false;
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'' || c == '(';
    }

    private boolean titleHere() {
        char open = text.charAt(at);
        char close = open == '(' ? ')' : open;
        int start = ++at;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == close) {
                title = Controls.prose(unescape(text.substring(start, at++))).text();
                return true;
            }
            if (c == '(' && open == '(') {
                return false;
            }
            at += c == '\\' && at + 1 < text.length() ? 2 : 1;
        }
        return false;
    }

    static String unescape(String raw) {
        return raw.indexOf('\\') < 0 && raw.indexOf('&') < 0 ? raw : Escaping.unescapeString(raw);
    }

    private boolean take(char c) {
        if (at < text.length() && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    /** Skips spaces and line ends; whether there were any. */
    private boolean skipSpaces() {
        int start = at;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t' || text.charAt(at) == '\n')) {
            at++;
        }
        return at > start;
    }

    /** Skips to behind the line's end if only blanks are before it. */
    private boolean skipBlanksToLineEnd() {
        int i = at;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i++;
        }
        if (i < text.length() && text.charAt(i) != '\n') {
            return false;
        }
        at = Math.min(i + 1, text.length());
        return true;
    }
}
