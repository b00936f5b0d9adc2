package io.github.warraq.read.raw;

import java.util.Optional;

/** A line after the story's end. */
final class TailLine implements Clue {
    @Override
    public Optional<Vote> judge(Page page, int at) {
        Frame frame = page.frame();
        if (page.line(at).isBlank()) {
            return Optional.empty();
        }
        if (frame.inTail(at)) {
            return Optional.of(new Vote(Role.FURNITURE, 20, "the story has ended above it"));
        }
        return at >= frame.teasers()
                ? Optional.of(new Vote(Role.FURNITURE, 12, "it sums up another story, as those around it do"))
                : Optional.empty();
    }
}
