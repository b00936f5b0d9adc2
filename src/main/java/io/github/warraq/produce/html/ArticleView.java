package io.github.warraq.produce.html;

import io.github.warraq.markup.Html;
import java.util.List;
import java.util.Optional;

/**
 * A story as its own page shows it.
 *
 * @param authors with links to their lists, where there are such lists
 * @param readingTime such as «3 دقائق»
 * @param contents of a long read: links to its subheads; empty of other stories
 * @param topics with links to their lists
 * @param share empty where no absolute address is known
 * @param lite leads to its light twin
 * @param older the story before it in time
 * @param newer the story after it in time
 * @param newestVersion the same story as it was told last, if that is not this one
 * @param olderVersions the same story as it was told before, the newest first
 * @param related stories about the same
 * @param section the list of its section
 * @param before the stories before it in its section, where no related ones are known
 * @param language of the story
 * @param foreign its language again, where that is not the paper's
 */
public record ArticleView(
        Html title,
        Optional<Html> kicker,
        Optional<Html> deck,
        List<LinkView> authors,
        Optional<Html> dateline,
        Optional<DateView> published,
        Optional<DateView> updated,
        String readingTime,
        boolean draft,
        Optional<PictureView> lead,
        Html body,
        List<LinkView> contents,
        Optional<Html> source,
        Optional<Html> correction,
        List<LinkView> topics,
        List<ShareView> share,
        Optional<String> lite,
        Optional<CardView> older,
        Optional<CardView> newer,
        Optional<CardView> newestVersion,
        List<CardView> olderVersions,
        List<CardView> related,
        Optional<LinkView> section,
        List<CardView> before,
        LanguageView language,
        Optional<LanguageView> foreign) {}
