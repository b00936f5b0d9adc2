package io.github.warraq.check;

import io.github.warraq.base.Notice;
import io.github.warraq.base.Notice.Level;
import io.github.warraq.base.Place;
import io.github.warraq.text.Edit;
import java.util.Optional;

/**
 * Something found.
 *
 * @param notice its code is the rule's name
 * @param fix a change of the file's text that mends it and cannot harm
 */
public record Finding(Notice notice, Optional<Edit> fix) {
    /** What a build tells, too. */
    public Finding(Notice notice) {
        this(notice, Optional.empty());
    }

    static Finding of(Rule rule, Place place, String message, String hint) {
        return new Finding(new Notice(rule.level(), rule.id(), place, message, Optional.of(hint)), Optional.empty());
    }

    Finding at(Level level) {
        return level == notice.level()
                ? this
                : new Finding(new Notice(level, notice.code(), notice.place(), notice.message(), notice.hint()), fix);
    }
}
