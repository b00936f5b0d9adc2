package io.github.warraq.markup;

import java.util.Locale;

/**
 * Finds where a piece of HTML within text ends, CommonMark 0.31 section 6.6. One object reads one text from its beginning
 * on: what has been looked for in vain once (the end of a comment) is not looked for again.
 */
final class HtmlSyntax {
    private static final int NONE = -1;

    private final String text;
    private boolean noCommentEnd;
    private boolean noInstructionEnd;
    private boolean noDeclarationEnd;
    private boolean noCdataEnd;

    HtmlSyntax(String text) {
        this.text = text;
    }

    /** The end of what begins with {@code <} at a place, -1 where it is no HTML. */
    int end(int from) {
        int next = from + 1;
        if (next >= text.length()) {
            return NONE;
        }
        char c = text.charAt(next);
        if (c == '!') {
            return markupDeclaration(from);
        }
        if (c == '?') {
            int end = noInstructionEnd ? NONE : text.indexOf("?>", next + 1);
            noInstructionEnd |= end < 0;
            return end < 0 ? NONE : end + 2;
        }
        if (c == '/') {
            int name = name(next + 1);
            int end = name < 0 ? NONE : skipSpaces(name);
            return end >= 0 && end < text.length() && text.charAt(end) == '>' ? end + 1 : NONE;
        }
        return openTag(next);
    }

    /** The name of an opening or closing tag, in lower case; empty for what is no tag. */
    static String name(String tag) {
        int start = tag.startsWith("</") ? 2 : 1;
        int end = start;
        while (end < tag.length()
                && (isLetter(tag.charAt(end)) || (end > start && tag.charAt(end) < ':' && tag.charAt(end) > '/'))) {
            end++;
        }
        return tag.substring(start, end).toLowerCase(Locale.ROOT);
    }

    static boolean isComment(String html) {
        return html.startsWith("<!--");
    }

    private int markupDeclaration(int from) {
        if (text.startsWith("<!--", from)) {
            if (text.startsWith(">", from + 4)) {
                return from + 5;
            }
            if (text.startsWith("->", from + 4)) {
                return from + 6;
            }
            int end = noCommentEnd ? NONE : text.indexOf("-->", from + 4);
            noCommentEnd |= end < 0;
            return end < 0 ? NONE : end + 3;
        }
        if (text.startsWith("<![CDATA[", from)) {
            int end = noCdataEnd ? NONE : text.indexOf("]]>", from + 9);
            noCdataEnd |= end < 0;
            return end < 0 ? NONE : end + 3;
        }
        if (from + 2 < text.length() && isLetter(text.charAt(from + 2))) {
            int end = noDeclarationEnd ? NONE : text.indexOf('>', from + 3);
            noDeclarationEnd |= end < 0;
            return end < 0 ? NONE : end + 1;
        }
        return NONE;
    }

    private int openTag(int from) {
        int at = name(from);
        while (at >= 0) {
            int spaced = skipSpaces(at);
            if (spaced >= text.length()) {
                return NONE;
            }
            char c = text.charAt(spaced);
            if (c == '>') {
                return spaced + 1;
            }
            if (c == '/') {
                return text.startsWith(">", spaced + 1) ? spaced + 2 : NONE;
            }
            at = spaced > at ? attribute(spaced) : NONE;
        }
        return NONE;
    }

    private int attribute(int from) {
        int at = from;
        while (at < text.length() && isNameCharacter(text.charAt(at), at > from)) {
            at++;
        }
        if (at == from) {
            return NONE;
        }
        int equals = skipSpaces(at);
        if (equals >= text.length() || text.charAt(equals) != '=') {
            return at;
        }
        int value = skipSpaces(equals + 1);
        if (value >= text.length()) {
            return NONE;
        }
        char quote = text.charAt(value);
        if (quote == '"' || quote == '\'') {
            int end = text.indexOf(quote, value + 1);
            return end < 0 ? NONE : end + 1;
        }
        int end = value;
        while (end < text.length() && text.charAt(end) > ' ' && "\"'=<>`".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end == value ? NONE : end;
    }

    private int name(int from) {
        if (from >= text.length() || !isLetter(text.charAt(from))) {
            return NONE;
        }
        int at = from + 1;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (!isLetter(c) && !(c >= '0' && c <= '9') && c != '-') {
                break;
            }
            at++;
        }
        return at;
    }

    private int skipSpaces(int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t' || text.charAt(at) == '\n')) {
            at++;
        }
        return at;
    }

    private static boolean isNameCharacter(char c, boolean inside) {
        return isLetter(c) || c == '_' || c == ':' || (inside && ((c >= '0' && c <= '9') || c == '.' || c == '-'));
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
