package io.github.warraq.check;

import io.github.warraq.text.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The rules about texts, applied to one text. Linear in its length. */
public final class Lint {
    private static final Comparator<Finding> BY_PLACE = Comparator.comparingInt(
                    (Finding finding) -> finding.notice().place().line())
            .thenComparingInt(finding -> finding.notice().place().column())
            .thenComparing(finding -> finding.notice().code());

    private Lint() {}

    /** What is wrong with a text, in the order of the places; what a comment in it switches off is left out. */
    public static List<Finding> of(Prose prose) {
        Report report = new Report(prose);
        ControlRule.check(prose, report);
        Language language = prose.language();
        if (language.primary().equals("ar")) {
            LetterRule.PERSIAN_IN_ARABIC.check(prose, report);
            TehMarbutaRule.check(prose, report);
        } else if (Set.of("fa", "ur").contains(language.primary())) {
            LetterRule.ARABIC_IN_PERSIAN.check(prose, report);
        }
        PunctuationRule.check(prose, report);
        SpaceRule.check(prose, report);
        QuoteRule.check(prose, report);
        List<Finding> all = new ArrayList<>(report.findings());
        all.sort(BY_PLACE);
        Switches switches = Switches.in(prose.text());
        all.removeIf(finding ->
                switches.isOff(finding.notice().code(), finding.notice().place().line()));
        return all;
    }
}
