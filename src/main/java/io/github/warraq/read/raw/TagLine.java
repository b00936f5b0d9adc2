package io.github.warraq.read.raw;

import java.util.Optional;

/** The story's tags on a line of their own; they become the article's. */
final class TagLine implements Clue {
    @Override
    public Optional<Vote> judge(Page page, int at) {
        return Tags.line(page.line(at).text()).map(tags -> new Vote(Role.FURNITURE, 9, "these are the story's tags"));
    }
}
