package io.github.warraq.markup;

import io.github.warraq.article.Galley;
import io.github.warraq.article.Media;
import io.github.warraq.text.PercentEncoding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Stands in for the addresses of the site's own files while a body is set in type, and leaves gaps for them. A gap is
 * kept open by a placeholder: an address that the author has not written.
 */
final class Gaps implements Links {
    private static final String OPEN = "~gap~";
    private static final char CLOSE = '~';

    private final List<Media> media;
    private final List<Galley.Gap> asked = new ArrayList<>();

    /** @param media the files that the article shows */
    Gaps(List<Media> media) {
        this.media = media;
    }

    /** Whether nothing that an author wrote can be taken for a placeholder. */
    static boolean canStandIn(String source) {
        return !source.contains(OPEN);
    }

    /** Knows none: for the site's own a gap is left instead ({@link #placeholder}), the others stay as they are. */
    @Override
    public Optional<String> link(String target) {
        return Optional.empty();
    }

    @Override
    public Optional<Image> image(String source) {
        String plain = PercentEncoding.decode(source);
        for (Media file : media) {
            if (PercentEncoding.decode(file.reference()).equals(plain)) {
                return Optional.of(new Image(placeholder(source, true), file.width(), file.height()));
            }
        }
        return Optional.empty();
    }

    /** Stands where an address will stand. */
    String placeholder(String address, boolean picture) {
        asked.add(new Galley.Gap(0, address, picture));
        return OPEN + (asked.size() - 1) + CLOSE;
    }

    /** Takes the placeholders out of what was written, and notes where they stood. */
    Galley galley(String html, String opening) {
        if (asked.isEmpty()) {
            return new Galley(html, List.of(), opening);
        }
        StringBuilder set = new StringBuilder(html.length());
        List<Galley.Gap> gaps = new ArrayList<>();
        int from = 0;
        for (int at = html.indexOf(OPEN); at >= 0; at = html.indexOf(OPEN, from)) {
            int close = html.indexOf(CLOSE, at + OPEN.length());
            Galley.Gap gap = asked.get(Integer.parseInt(html.substring(at + OPEN.length(), close)));
            set.append(html, from, at);
            gaps.add(new Galley.Gap(set.length(), gap.address(), gap.picture()));
            from = close + 1;
        }
        return new Galley(set.append(html, from, html.length()).toString(), gaps, opening);
    }

    /** A body as it stands on one page. */
    static String fill(Galley galley, Links links) {
        if (galley.gaps().isEmpty()) {
            return galley.html();
        }
        StringBuilder out =
                new StringBuilder(galley.html().length() + 128 * galley.gaps().size());
        int from = 0;
        for (Galley.Gap gap : galley.gaps()) {
            out.append(galley.html(), from, gap.at());
            from = gap.at();
            Escape.value(
                    gap.picture()
                            ? Addresses.picture(
                                    links.image(gap.address()).map(Image::src).orElse(gap.address()))
                            : Addresses.link(gap.address(), links),
                    out);
        }
        return out.append(galley.html(), from, galley.html().length()).toString();
    }
}
