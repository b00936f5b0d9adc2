package io.github.warraq.read.raw;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What the story speaks of, to tell whether a line between its paragraphs is its own. */
final class Subjects {
    /** A line of the story's own shares so much with the three paragraphs below it, rare words counting most. */
    private static final double OWN = 0.4;

    /** Where the page labels its links, a line without a label is rather the story's own. */
    private static final double OWN_WHERE_LINKS_ARE_LABELLED = 0.2;

    /** Where nothing else of a page has been pasted with the story, a heading is likelier than a link. */
    private static final double OWN_WHERE_NOTHING_IS_PASTED = 0.15;

    /** So long are headlines, hardly headings. */
    private static final int LONG_HEADLINE = 10;

    private static final int MOST_PARAGRAPHS = 400;
    private static final int PARAGRAPHS_BELOW = 3;
    private static final int LINES_BELOW = 8;
    private static final int LABELLED_WORDS = 5;
    private static final Clue LABEL = new RelatedLabel();
    private static final double MOSTLY = 0.8;

    private final Map<String, Integer> paragraphsWith = new HashMap<>();
    private final boolean punctuated;
    private final double own;
    private final boolean pasted;

    /** @param page with its frame */
    Subjects(Page page) {
        Frame frame = page.frame();
        int paragraphs = 0;
        int ended = 0;
        boolean labelled = false;
        int at = frame.body() < page.size() ? frame.body() : -1;
        for (; at >= 0 && frame.inBody(at) && paragraphs < MOST_PARAGRAPHS; at = page.next(at)) {
            Line line = page.line(at);
            labelled |= line.words() >= LABELLED_WORDS && LABEL.judge(page, at).isPresent();
            if (page.isProse(at)) {
                paragraphs++;
                ended += line.shape().isSentence() || line.shape().quoted() ? 1 : 0;
                Stems.of(line.text()).forEach(stem -> paragraphsWith.merge(stem, 1, Integer::sum));
            }
        }
        punctuated = ended >= MOSTLY * paragraphs;
        own = frame.deck() >= 0 ? 0 : labelled ? OWN_WHERE_LINKS_ARE_LABELLED : OWN;
        pasted = hasChrome(page);
    }

    /** Whether lines of a page's own stand within or below the story. */
    private static boolean hasChrome(Page page) {
        for (int at = page.frame().body(); at < page.size(); at++) {
            if (page.said(at) == Role.FURNITURE) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a line without a full stop speaks of something else than the paragraphs below it. Never where the story
     * leaves out full stops, or has been edited so far that it has a standfirst.
     */
    boolean isStranger(Page page, int at) {
        Set<String> below = new HashSet<>();
        int paragraphs = 0;
        int line = page.next(at);
        for (int i = 0; i < LINES_BELOW && paragraphs < PARAGRAPHS_BELOW && line >= 0; i++, line = page.next(line)) {
            if (page.frame().inBody(line) && page.isProse(line)) {
                below.addAll(Stems.of(page.line(line).text()));
                paragraphs++;
            }
        }
        double all = 0;
        double shared = 0;
        for (String stem : Stems.of(page.line(at).text())) {
            double rarity = 1.0 / Math.max(1, paragraphsWith.getOrDefault(stem, 0));
            all += rarity;
            shared += below.contains(stem) ? rarity : 0;
        }
        boolean sure = pasted || page.line(at).words() >= LONG_HEADLINE;
        return punctuated && shared < (sure ? own : Math.min(own, OWN_WHERE_NOTHING_IS_PASTED)) * all;
    }
}
