package io.github.warraq.check;

import io.github.warraq.text.Edit;
import java.util.ArrayList;
import java.util.List;

/**
 * Letters of the neighbour's keyboard, which look alike and are not found by searches: ی ک in Arabic, ي ك in Persian and
 * Urdu. A word that has other letters of the neighbour's is the neighbour's, as in a name; so is a line half of whose words
 * have such letters, as in a quotation.
 */
enum LetterRule {
    PERSIAN_IN_ARABIC(Rule.PERSIAN_LETTER, "a Persian", "یک", "يك", "پچژگڤۀۆێەٹڈڑںےہھۃ\u200C"),
    ARABIC_IN_PERSIAN(
            Rule.ARABIC_LETTER, "Arabic", "يك", "یک", "ةىأإٱ\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652");

    /** Of a line's words these many have to be strange before it is a quotation. */
    private static final double QUOTATION = 0.5;

    private static final int LEAST_WORDS = 3;

    /** Of a text's words so many have to be strange before the text is in the neighbour's language. */
    private static final double OTHER_LANGUAGE = 0.15;

    private static final int LEAST_IN_TEXT = 12;

    private final Rule rule;
    private final String whose;
    private final String wrong;
    private final String right;
    private final String foreign;

    LetterRule(Rule rule, String whose, String wrong, String right, String foreign) {
        this.rule = rule;
        this.whose = whose;
        this.wrong = wrong;
        this.right = right;
        this.foreign = foreign;
    }

    void check(Prose prose, Report report) {
        String masked = prose.masked();
        if (holds(masked, wrong) && isOtherLanguage(masked)) {
            report.add(
                    rule,
                    prose.text().indexOf(prose.text().strip()),
                    "many words of this text have " + whose + " letter: it is in another language",
                    "say in front matter which one, such as language: fa");
            return;
        }
        for (int from = 0; from < masked.length(); ) {
            int feed = masked.indexOf('\n', from);
            int to = feed < 0 ? masked.length() : feed;
            line(masked.substring(from, to), from, report);
            from = to + 1;
        }
    }

    private boolean isOtherLanguage(String masked) {
        int[] counts = {0, 0};
        Words.of(masked, word -> {
            counts[0]++;
            counts[1] += holds(word.text(), wrong) ? 1 : 0;
        });
        return counts[1] >= LEAST_IN_TEXT && counts[1] > counts[0] * OTHER_LANGUAGE;
    }

    private void line(String line, int from, Report report) {
        if (!holds(line, wrong)) {
            return;
        }
        int[] all = {0};
        List<Words.Word> strange = new ArrayList<>();
        Words.of(line, word -> {
            all[0]++;
            if (holds(word.text(), wrong)) {
                strange.add(word);
            }
        });
        boolean quoted = strange.size() >= LEAST_WORDS && strange.size() > all[0] * QUOTATION;
        boolean foreignLine =
                strange.stream().filter(word -> holds(word.text(), foreign)).count() * 2 > strange.size();
        if (quoted || foreignLine) {
            return;
        }
        for (Words.Word word : strange) {
            if (!holds(word.text(), foreign) && !hasForeignNeighbour(line, word)) {
                tell(word, from, report);
            }
        }
    }

    /** Names have several words: «آیت‌الله خامنه‌ای». */
    private boolean hasForeignNeighbour(String line, Words.Word word) {
        int start = line.lastIndexOf(' ', Math.max(0, line.lastIndexOf(' ', word.start()) - 1));
        int end = line.indexOf(' ', line.indexOf(' ', word.end()) + 1);
        return holds(line.substring(Math.max(0, start), end < word.end() ? line.length() : end), foreign);
    }

    private void tell(Words.Word word, int from, Report report) {
        StringBuilder mended = new StringBuilder(word.text());
        for (int i = 0; i < mended.length(); i++) {
            int which = wrong.indexOf(mended.charAt(i));
            if (which >= 0) {
                mended.setCharAt(i, right.charAt(which));
            }
        }
        report.fixable(
                rule,
                new Edit(from + word.start(), from + word.end(), mended.toString()),
                "“" + word.text() + "” has " + whose + " letter",
                "write " + mended);
    }

    private static boolean holds(String text, String letters) {
        for (int i = 0; i < text.length(); i++) {
            if (letters.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
