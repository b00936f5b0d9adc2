package io.github.warraq.read.raw;

import io.github.warraq.article.Picture;
import io.github.warraq.base.Notice;
import io.github.warraq.base.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Brings together the captions of a story and the picture files beside it: the first file is the first caption's, and so
 * on. With more files than captions, and no caption above the text, the first file is the lead picture.
 */
final class Pictures {
    private static final Block.Figure UNTOLD = new Block.Figure(0, Caption.NONE);

    private final Optional<Picture> lead;
    private final List<Block.Figure> dropped = new ArrayList<>();
    private final List<MarkdownWriter.Shown> body = new ArrayList<>();

    /**
     * @param files in the order of their numbers
     * @param given the lead picture as metadata describes it, which goes before what the lines say
     */
    Pictures(Story story, List<String> files, Optional<Picture> given) {
        int next = 0;
        boolean located = given.flatMap(Picture::source).isPresent();
        boolean bare = !story.lead()
                && (given.isPresent() || files.size() > story.captions().size());
        Optional<Picture> told = Optional.empty();
        if (story.lead() || bare) {
            told = picture(
                    located ? Optional.empty() : file(files, next++),
                    story.lead() ? story.captions().get(0) : UNTOLD);
        }
        lead = given.isPresent() ? Optional.of(merged(given.get(), told)) : told;
        for (Block block : story.body()) {
            if (block instanceof Block.Figure figure) {
                picture(file(files, next++), figure).ifPresent(this::illustrate);
            } else {
                body.add(new MarkdownWriter.Text(block));
            }
        }
        while (next < files.size()) {
            picture(file(files, next++), UNTOLD).ifPresent(this::illustrate);
        }
    }

    Optional<Picture> lead() {
        return lead;
    }

    List<MarkdownWriter.Shown> body() {
        return body;
    }

    /** Tells of the captions that are not published. */
    List<Notice> notices(String file) {
        return dropped.stream()
                .map(figure -> Notice.info(
                        "not-published",
                        Place.of(file, figure.line()),
                        "this line is not published: it credits a picture that is not beside the text"))
                .toList();
    }

    private void illustrate(Picture picture) {
        body.add(new MarkdownWriter.Illustration(picture));
    }

    private static Optional<String> file(List<String> files, int number) {
        return number < files.size() ? Optional.of(files.get(number)) : Optional.empty();
    }

    private static Picture merged(Picture given, Optional<Picture> told) {
        return new Picture(
                given.source().or(() -> told.flatMap(Picture::source)),
                given.alt().isEmpty() ? told.map(Picture::alt).orElse("") : given.alt(),
                given.caption().or(() -> told.flatMap(Picture::caption)),
                given.credit().or(() -> told.flatMap(Picture::credit)));
    }

    /** Nothing of a picture that is absent but its credit: a name alone tells a reader nothing. */
    private Optional<Picture> picture(Optional<String> file, Block.Figure figure) {
        Caption caption = figure.caption();
        boolean shown =
                file.isPresent() || caption.text().isPresent() || caption.alt().isPresent();
        if (!shown && figure.line() > 0) {
            dropped.add(figure);
        }
        return shown
                ? Optional.of(new Picture(file, caption.alt().orElse(""), caption.text(), caption.credit()))
                : Optional.empty();
    }
}
