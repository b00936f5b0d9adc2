package io.github.warraq.check;

import io.github.warraq.text.Controls;
import io.github.warraq.text.Edit;
import java.text.Normalizer;

/** Invisible characters that pages are made without, and presentation forms, which pages replace. */
final class ControlRule {
    private ControlRule() {}

    static void check(Prose prose, Report report) {
        for (Controls.Found found : Controls.prose(prose.masked()).found()) {
            if (found.codePoint() == Prose.MASK) {
                continue;
            }
            int end = found.offset() + Character.charCount(found.codePoint());
            boolean isLetter = found.fate() == Controls.Fate.REPLACED && Character.isLetter(found.codePoint());
            if (isLetter) {
                String ordinary = Normalizer.normalize(Character.toString(found.codePoint()), Normalizer.Form.NFKC);
                report.fixable(
                        Rule.PRESENTATION_FORM,
                        new Edit(found.offset(), end, ordinary),
                        "a presentation form, " + found.name(),
                        "write " + ordinary);
            } else if (found.severity() == Controls.Severity.INFO) {
                // What a build warns of has been told.
                report.fixable(
                        Rule.STRAY_CONTROL,
                        new Edit(found.offset(), end, ""),
                        "an invisible character, " + found.name(),
                        "remove it");
            }
        }
    }
}
