package io.github.warraq.read.raw;

import java.util.Optional;

/** A list item, by the mark before it. */
final class ItemMark implements Clue {
    @Override
    public Optional<Vote> judge(Page page, int at) {
        return Item.of(page.line(at).text())
                .map(item -> new Vote(Role.ITEM, 7, "a mark of list items stands before it"));
    }
}
