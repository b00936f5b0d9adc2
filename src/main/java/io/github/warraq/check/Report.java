package io.github.warraq.check;

import io.github.warraq.base.Notice;
import io.github.warraq.read.Lines;
import io.github.warraq.text.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes down what rules find in one text. */
final class Report {
    private final Lines lines;
    private final List<Finding> findings = new ArrayList<>();

    Report(Prose prose) {
        this.lines = prose.lines();
    }

    void add(Rule rule, int offset, String message, String hint) {
        add(rule, offset, message, hint, Optional.empty());
    }

    void fixable(Rule rule, Edit edit, String message, String hint) {
        add(rule, edit.start(), message, hint, Optional.of(edit));
    }

    private void add(Rule rule, int offset, String message, String hint, Optional<Edit> fix) {
        findings.add(
                new Finding(new Notice(rule.level(), rule.id(), lines.at(offset), message, Optional.of(hint)), fix));
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }
}
