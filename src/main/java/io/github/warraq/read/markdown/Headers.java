package io.github.warraq.read.markdown;

import io.github.warraq.base.Place;
import io.github.warraq.data.Node;
import io.github.warraq.read.FrontMatter;
import io.github.warraq.read.Metadata;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Metadata without a fence, as Pelican and Python-Markdown have it: lines {@code Key: value} from the first line on, up to
 * a blank line, or to the first other line if two of them are known; a line that is indented continues the value above. A line of hyphens may follow, as in
 * {@code importance: 4}, a blank line, {@code ---}.
 */
final class Headers {
    private static final int LONGEST_KEY = 40;

    private Headers() {}

    /** A Markdown text's metadata of any kind: front matter, else headers. */
    static Optional<FrontMatter> orFrontMatter(String text, String file) {
        return FrontMatter.in(text, file).or(() -> in(text, file));
    }

    /** The headers at the beginning of a text; empty if it does not begin with any, one of them a known key. */
    static Optional<FrontMatter> in(String text, String file) {
        List<Node.Entry> entries = new ArrayList<>();
        int known = 0;
        int line = 1;
        int at = 0;
        for (; at < text.length() && !FrontMatter.isBlank(text, at); at = FrontMatter.nextLine(text, at)) {
            int next = FrontMatter.nextLine(text, at);
            String content = text.substring(at, next).stripTrailing();
            int colon = FrontMatter.keyEnd(text, at);
            if (colon > 0 && colon - at <= LONGEST_KEY) {
                String key = text.substring(at, colon);
                known += Metadata.isKnownKey(key) ? 1 : 0;
                entries.add(new Node.Entry(
                        new Node.Scalar(new Place(file, line, 1), key, true),
                        value(content, colon - at + 1, file, line)));
            } else if (!entries.isEmpty() && Character.isWhitespace(text.charAt(at))) {
                continueLast(entries, content.strip());
            } else if (known >= 2 || (known > 0 && isRule(text, at))) {
                break;
            } else {
                return Optional.empty();
            }
            line++;
        }
        if (known == 0) {
            return Optional.empty();
        }
        Node.Mapping map = new Node.Mapping(new Place(file, 1, 1), entries);
        return Optional.of(new FrontMatter(Metadata.of(map), afterRule(text, at)));
    }

    private static Node.Scalar value(String content, int from, String file, int line) {
        int start = from;
        while (start < content.length() && Character.isWhitespace(content.charAt(start))) {
            start++;
        }
        Place place = new Place(file, line, content.codePointCount(0, start) + 1);
        return new Node.Scalar(place, content.substring(start), false);
    }

    private static void continueLast(List<Node.Entry> entries, String more) {
        Node.Entry last = entries.get(entries.size() - 1);
        Node.Scalar value = (Node.Scalar) last.value();
        String whole = value.text().isEmpty() ? more : value.text() + "\n" + more;
        entries.set(entries.size() - 1, new Node.Entry(last.key(), new Node.Scalar(value.place(), whole, false)));
    }

    private static boolean isRule(String text, int at) {
        return FrontMatter.isFence(text, at, '-');
    }

    /** Behind the line of hyphens that comes next, if one does. */
    private static int afterRule(String text, int from) {
        int at = from;
        while (at < text.length() && FrontMatter.isBlank(text, at)) {
            at = FrontMatter.nextLine(text, at);
        }
        return isRule(text, at) ? FrontMatter.nextLine(text, at) : from;
    }
}
