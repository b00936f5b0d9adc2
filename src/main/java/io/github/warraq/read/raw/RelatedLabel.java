package io.github.warraq.read.raw;

import java.util.Optional;

/** A link to another story, by the words before it: {@code اقرأ أيضا: …}, {@code قد يهمك.. …}. */
final class RelatedLabel implements Clue {
    private static final int LONGEST = 32;
    private static final String SIGNS = ":.|/\u2026-\u2013\u2014\u00BB";

    @Override
    public Optional<Vote> judge(Page page, int at) {
        Line line = page.line(at);
        String opening = line.words() > LONGEST ? "" : Vocabulary.RELATED_OPENINGS.opening(line.key());
        return !opening.isEmpty() && isLabel(line.text(), opening)
                ? Optional.of(new Vote(Role.FURNITURE, 9, "links to other stories begin like this"))
                : Optional.empty();
    }

    /** Whether the words are followed by a sign. */
    private static boolean isLabel(String text, String opening) {
        int words = opening.split(" ").length;
        int at = 0;
        for (; at < text.length() && words > 0; at++) {
            words -= text.charAt(at) == ' ' || SIGNS.indexOf(text.charAt(at)) >= 0 ? 1 : 0;
        }
        if (at == 0 || words > 0) {
            return false;
        }
        return SIGNS.indexOf(text.charAt(at - 1)) >= 0 || (at < text.length() && SIGNS.indexOf(text.charAt(at)) >= 0);
    }
}
