package io.github.warraq.read.raw;

import java.util.Optional;

/** A line of signs only, such as a row of dashes or a lone bar. */
final class RuleLine implements Clue {
    @Override
    public Optional<Vote> judge(Page page, int at) {
        Line line = page.line(at);
        return !line.isBlank() && line.shape().isMute()
                ? Optional.of(new Vote(Role.FURNITURE, 9, "it has neither a letter nor a digit"))
                : Optional.empty();
    }
}
