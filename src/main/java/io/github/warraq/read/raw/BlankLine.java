package io.github.warraq.read.raw;

import java.util.Optional;

/** A line with nothing on it that is shown. */
final class BlankLine implements Clue {
    @Override
    public Optional<Vote> judge(Page page, int at) {
        return page.line(at).isBlank()
                ? Optional.of(new Vote(Role.BLANK, 12, "nothing stands on it"))
                : Optional.empty();
    }
}
