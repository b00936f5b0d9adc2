package io.github.warraq.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The subheads of a body that links can lead to. */
public final class Contents {
    private static final Pattern SUBHEAD =
            Pattern.compile("<h2 [^>]*?id=\"([^\"]++)\"[^>]*+>(.*?)</h2>", Pattern.DOTALL);
    /** What a link cannot hold, and what is no part of a subhead's words. */
    private static final Pattern NO_WORDS =
            Pattern.compile("<sup\\b.*?</sup>|</?a\\b[^>]*+>|<img\\b[^>]*+>", Pattern.DOTALL);

    private Contents() {}

    /**
     * @param id of the heading, escaped as it stands in the HTML
     * @param text its words, with the marks of direction that they need
     */
    public record Subhead(String id, Html text) {}

    /** The headings of the second level, in their order. */
    public static List<Subhead> of(Html body) {
        List<Subhead> found = new ArrayList<>();
        Matcher subhead = SUBHEAD.matcher(body.value());
        while (subhead.find()) {
            String words = NO_WORDS.matcher(subhead.group(2)).replaceAll("").strip();
            if (!words.isEmpty()) {
                found.add(new Subhead(subhead.group(1), new Html(words)));
            }
        }
        return found;
    }
}
