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

    /** @param files in the order of their numbers */
    Pictures(Story story, List<String> files) {
        int next = 0;
        boolean bare = !story.lead() && files.size() > story.captions().size();
        if (story.lead()) {
            lead = picture(file(files, next++), story.captions().get(0));
        } else {
            lead = bare ? picture(file(files, next++), UNTOLD) : Optional.empty();
        }
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

    /** Nothing of a picture that is absent but its credit: a name alone tells a reader nothing. */
    private Optional<Picture> picture(Optional<String> file, Block.Figure figure) {
        Caption caption = figure.caption();
        boolean shown =
                file.isPresent() || caption.text().isPresent() || caption.alt().isPresent();
        if (!shown) {
            dropped.add(figure);
        }
        return shown
                ? Optional.of(new Picture(file, caption.alt().orElse(""), caption.text(), caption.credit()))
                : Optional.empty();
    }
}
