package io.github.warraq.check;

import io.github.warraq.text.Edit;
import io.github.warraq.text.Typography;
import java.util.Set;

/** What {@link Typography} mends in pages, in the file itself. */
final class PunctuationRule {
    private static final Typography MENDER = Typography.of(Set.of(
            Typography.Rule.COMMA,
            Typography.Rule.SEMICOLON,
            Typography.Rule.QUESTION_MARK,
            Typography.Rule.REPEATED_TATWEEL));

    private PunctuationRule() {}

    static void check(Prose prose, Report report) {
        String body = prose.masked().substring(prose.body());
        for (Edit edit : MENDER.edits(body, prose.language())) {
            Edit here = new Edit(prose.body() + edit.start(), prose.body() + edit.end(), edit.replacement());
            String was = prose.text().substring(here.start(), here.end());
            if (was.indexOf('\u0640') >= 0) {
                report.fixable(
                        Rule.TATWEEL_RUN,
                        here,
                        was.length() + " tatweels in one word",
                        "letters are stretched by the font");
            } else {
                report.fixable(
                        Rule.LATIN_PUNCTUATION,
                        here,
                        "a Latin “" + was + "” after an Arabic letter",
                        "write “" + here.replacement() + "”");
            }
        }
    }
}
