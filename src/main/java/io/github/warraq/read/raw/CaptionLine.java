package io.github.warraq.read.raw;

import java.util.Optional;

/** A caption, by the picture agency in brackets at its end. */
final class CaptionLine implements Clue {
    @Override
    public Optional<Vote> judge(Page page, int at) {
        Line line = page.line(at);
        boolean sentence = line.text().endsWith(".") || Joints.isReport(line);
        return Caption.of(line.text())
                .filter(caption -> line.shape().isForeign() || !sentence)
                .filter(caption -> caption.credit()
                        .filter(credit ->
                                Caption.isSource(credit) || page.surroundings().namesPaper(credit))
                        .isPresent())
                .map(caption -> new Vote(Role.CAPTION, 7, "it ends with a picture source in brackets"));
    }
}
