package io.github.warraq.produce.feeds;

import io.github.warraq.article.Moment;
import io.github.warraq.text.Language;
import java.util.List;
import java.util.Optional;

/**
 * What a feed shows of a story.
 *
 * @param id never changes, whatever becomes of the story's headline and address
 * @param url of the story's page
 * @param title in logical order, without any control
 * @param plainSummary may be empty
 * @param summary the same as HTML that brings its direction along; absent where it is empty
 * @param content HTML that brings its direction along
 * @param updated when it was last changed; when it was published, where it never was
 * @param authors plain text
 * @param labels the section and the tags
 */
record Item(
        String id,
        String url,
        String title,
        String plainSummary,
        Optional<String> summary,
        String content,
        Language language,
        Optional<Moment> published,
        Optional<Moment> updated,
        List<String> authors,
        List<String> labels,
        Optional<Shown> picture) {

    /**
     * The lead picture.
     *
     * @param type its media type; empty where the file's name does not tell
     * @param width in pixels; 0 where unknown
     * @param height in pixels; 0 where unknown
     */
    record Shown(String url, String type, int width, int height, Optional<String> caption, Optional<String> credit) {}
}
