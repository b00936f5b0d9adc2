package io.github.warraq.produce.html;

import io.github.warraq.markup.Html;
import java.util.List;
import java.util.Optional;

/**
 * What every page shows of the paper, with links as they lead from that page.
 *
 * @param name plain
 * @param wordmark the name, isolated
 * @param copyright who owns what the paper publishes
 * @param home leads to the front page
 * @param sections of the navigation, in its order
 * @param places besides the sections: archive, topics, authors, feeds, search
 * @param logo shown instead of the name
 * @param front whether the page is the front page
 * @param stylesheet where it is
 * @param style stands in the page instead
 * @param icon where it is
 * @param search where the search page is, if there is one and this is not it
 * @param rss where the feed of all stories is, if there is one
 * @param transition the text of the style in every page's head: whether pages melt into each other, which browsers must
 *     know before the stylesheet is there
 * @param script the text of the script in every page's head
 * @param prefetch the text of the speculation rules in every page's head: what to fetch when a reader is about to follow a link
 * @param version of the generator
 */
public record SiteView(
        String name,
        Html wordmark,
        Optional<Html> description,
        Optional<Html> copyright,
        LanguageView language,
        String home,
        List<LinkView> sections,
        List<LinkView> places,
        Optional<PictureView> logo,
        boolean front,
        String stylesheet,
        Optional<Html> style,
        String icon,
        Optional<String> search,
        Optional<String> rss,
        Html transition,
        Html script,
        Html prefetch,
        String version) {}
