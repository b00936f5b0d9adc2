package io.github.warraq.check;

import io.github.warraq.article.Picture;
import io.github.warraq.base.Place;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pictures that say nothing to those who do not see them (WCAG 2.2, 1.1.1): neither an alternative text nor a caption. */
public final class PictureRule {
    /** An image of Markdown without words, whose address is masked. */
    private static final Pattern WORDLESS = Pattern.compile("!\\[\\s*]\uFFFC+");

    private PictureRule() {}

    /** @param shown whether there is a file of the lead picture's */
    public static void check(Story story, boolean shown, Consumer<Finding> findings) {
        Prose prose = story.prose();
        Matcher wordless = WORDLESS.matcher(prose.masked());
        while (wordless.find()) {
            String address = prose.text().substring(wordless.start(), wordless.end());
            if (address.indexOf('"') < 0 && address.indexOf('\'') < 0) {
                findings.accept(finding(
                        prose.lines().at(wordless.start()),
                        "this picture has no alternative text",
                        "say between the brackets what it shows: ![a harbour at dusk](harbour.jpg)"));
            }
        }
        story.article()
                .lead()
                .filter(lead -> shown && lead.alt().isBlank() && lead.caption().isEmpty())
                .flatMap(Picture::source)
                .ifPresent(source -> findings.accept(finding(
                        story.locator().words(source),
                        "the picture " + source + " has neither an alternative text nor a caption",
                        "say in front matter what it shows: image: {src: " + source + ", alt: \"…\"}")));
    }

    private static Finding finding(Place place, String message, String hint) {
        return Finding.of(Rule.MISSING_ALT, place, message, hint);
    }
}
