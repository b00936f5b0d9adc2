package io.github.warraq.read.raw;

import java.util.Optional;

/** An item of a list without marks: one of several short lines that follow each other. */
final class ListRun implements Clue {
    @Override
    public Optional<Vote> judge(Page page, int at) {
        return Runs.isListItem(page, at)
                ? Optional.of(new Vote(Role.ITEM, 8, "short lines like it stand around it"))
                : Optional.empty();
    }
}
