package io.github.warraq.read.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds code between HTML tags, as far as that can be told without parsing the text: from {@code <pre>}, {@code <code>},
 * {@code <kbd>} or {@code <samp>} to the tag that closes it. Remembers from line to line what is open.
 */
final class HtmlCode {
    private static final String PRE = "pre";
    private static final Pattern TAG =
            Pattern.compile("<(/?)(pre|code|kbd|samp)(?![\\w-])[^<>]{0,500}>", Pattern.CASE_INSENSITIVE);

    private String open = "";

    /** The stretches of code between two offsets, in order, with what of their tags is there; linear. */
    List<CodeSpans.Span> in(String text, int from, int to) {
        List<CodeSpans.Span> spans = new ArrayList<>();
        int start = open.isEmpty() ? -1 : from;
        Matcher tag = TAG.matcher(text).region(from, to);
        while (tag.find()) {
            String name = tag.group(2).toLowerCase(Locale.ROOT);
            boolean closes = !tag.group(1).isEmpty();
            if (open.isEmpty() && !closes) {
                open = name;
                start = tag.start();
            } else if (closes && open.equals(name)) {
                open = "";
                spans.add(new CodeSpans.Span(start, tag.end()));
            }
        }
        if (!open.isEmpty()) {
            spans.add(new CodeSpans.Span(start, to));
        }
        return spans;
    }

    /** Tells of a blank line: but for {@code pre}, elements end with their paragraph. */
    void blankLine() {
        if (!open.equals(PRE)) {
            open = "";
        }
    }
}
