package io.github.warraq.read.raw;

import java.util.Optional;

/** A date with nothing but what stands beside a publication date. */
final class StampLine implements Clue {
    @Override
    public Optional<Vote> judge(Page page, int at) {
        return Stamp.of(page.line(at).text()).map(stamp -> new Vote(Role.DATELINE, 7, "a date stands here by itself"));
    }
}
