package io.github.warraq.read.markdown;

/**
 * Goes through a Markdown text line by line and tells code blocks from prose, as far as that can be told without parsing
 * the text: fences, also in quotes and lists, and lines indented by four spaces outside of lists.
 */
final class BodyLines {
    private static final int FENCE = 3;
    private static final int INDENT = 4;

    private final String text;

    /** The current line, with its end. */
    int start;

    int end;
    /** Where its text begins, behind spaces and the signs of quotes. */
    int content;

    boolean isCode;
    boolean isBlank;

    private char fence;
    private int fenceLength;
    private boolean fenceIsQuoted;
    private boolean inList;
    private boolean afterBlank = true;

    BodyLines(String text) {
        this.text = text;
    }

    /** Goes to the next line; false at the end. */
    boolean advance() {
        if (end >= text.length()) {
            return false;
        }
        start = end;
        int feed = text.indexOf('\n', start);
        end = feed < 0 ? text.length() : feed + 1;
        boolean wasIndentedCode = isCode && fence == 0;
        boolean isQuoted = findContent();
        isBlank = content == end || text.charAt(content) == '\n' || text.charAt(content) == '\r';
        isCode = fence != 0 ? inFence(isQuoted) : opensFence(isQuoted) || isIndented(wasIndentedCode);
        afterBlank = isBlank;
        return true;
    }

    private boolean findContent() {
        boolean isQuoted = false;
        content = start;
        while (content < end) {
            char c = text.charAt(content);
            if (c != ' ' && c != '\t' && c != '>') {
                break;
            }
            isQuoted |= c == '>';
            content++;
        }
        return isQuoted;
    }

    private boolean inFence(boolean isQuoted) {
        if (fenceIsQuoted && !isQuoted) {
            fence = 0;
            return opensFence(false);
        }
        int run = run(fence);
        if (run >= fenceLength && text.substring(content + run, end).isBlank()) {
            fence = 0;
        }
        return true;
    }

    private boolean opensFence(boolean isQuoted) {
        char first = content < end ? text.charAt(content) : 0;
        int run = first == '`' || first == '~' ? run(first) : 0;
        if (run < FENCE || (first == '`' && text.substring(content + run, end).indexOf('`') >= 0)) {
            return false;
        }
        fence = first;
        fenceLength = run;
        fenceIsQuoted = isQuoted;
        return true;
    }

    private int run(char sign) {
        int at = content;
        while (at < end && text.charAt(at) == sign) {
            at++;
        }
        return at - content;
    }

    private boolean isIndented(boolean afterCode) {
        if (isBlank) {
            return false;
        }
        if (isItem()) {
            inList = true;
            return false;
        }
        boolean indented = text.charAt(start) == '\t' || text.startsWith(" ".repeat(INDENT), start);
        inList &= content > start;
        return indented && !inList && (afterBlank || afterCode);
    }

    private boolean isItem() {
        int at = content;
        while (at < end && Character.isDigit(text.charAt(at)) && at - content < 9) {
            at++;
        }
        boolean isMarked = at > content
                ? at < end && (text.charAt(at) == '.' || text.charAt(at) == ')')
                : "-*+".indexOf(text.charAt(at)) >= 0;
        return isMarked && at + 1 < end && Character.isWhitespace(text.charAt(at + 1));
    }
}
