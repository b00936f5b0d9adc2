package io.github.warraq.read.raw;

import java.util.Optional;

/** Running text: long, and ended as a sentence is. */
final class ProseLine implements Clue {
    @Override
    public Optional<Vote> judge(Page page, int at) {
        return page.line(at).shape().isProse()
                ? Optional.of(new Vote(Role.PARAGRAPH, 4, "it is as long as a paragraph"))
                : Optional.empty();
    }
}
