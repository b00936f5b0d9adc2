package io.github.warraq.read.raw;

import java.util.Optional;

/** A line that ends with a name in brackets, alone between blank lines and without a full stop. */
final class LoneCaption implements Clue {
    @Override
    public Optional<Vote> judge(Page page, int at) {
        Line line = page.line(at);
        boolean alone = page.gapBefore(at) > 0
                && page.gapAfter(at) > 0
                && page.frame().inBody(at)
                && !line.shape().isProse()
                && !Joints.isVerbal(line);
        return alone && Caption.of(line.text()).filter(LoneCaption::hasName).isPresent()
                ? Optional.of(new Vote(Role.CAPTION, 10, "it stands alone and ends with a name in brackets"))
                : Optional.empty();
    }

    private static boolean hasName(Caption caption) {
        return caption.credit().filter(PersonName::isLike).isPresent();
    }
}
