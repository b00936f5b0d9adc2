package io.github.warraq.produce.html;

import io.github.warraq.markup.Html;
import java.util.List;
import java.util.Optional;

/**
 * What stands in a page's head, and its way home.
 *
 * @param kind the page's template, for the stylesheet: {@code front}, {@code article}, {@code list}…
 * @param title of the document, plain, with the paper's name
 * @param heading what the page is about, plain, without the paper's name
 * @param description plain; absent where there is nothing to say
 * @param canonical absolute; absent where no base URL is known
 * @param image absolute address of the picture that stands for the page
 * @param jsonLd safe within a script element
 * @param policy what the browser may load and run, for Content-Security-Policy
 * @param crumbs from the front page to this one's parent
 * @param listed whether search engines may list the page
 * @param story what Open Graph says of a story
 * @param locale of the page's text, as Open Graph writes it: {@code ar_AR}
 */
public record PageView(
        String kind,
        String title,
        String heading,
        Optional<String> description,
        Optional<String> canonical,
        Optional<String> image,
        Optional<Html> jsonLd,
        Html policy,
        List<LinkView> crumbs,
        boolean listed,
        Optional<StoryMetaView> story,
        String locale) {

    /** The same page with the address that search engines should know instead. */
    PageView leadingTo(Optional<String> address) {
        return new PageView(
                kind, title, heading, description, address, image, jsonLd, policy, crumbs, listed, story, locale);
    }
}
