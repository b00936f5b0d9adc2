package io.github.warraq.article;

import java.util.List;
import java.util.Optional;

/**
 * Who wrote the story, where, and on whose word; as plain text.
 *
 * @param authors each one's name, in the order given
 * @param dateline the place the story was filed from
 * @param source what the source line names, without its label
 */
public record Byline(List<String> authors, Optional<String> dateline, Optional<String> source) {
    public static final Byline NONE = new Byline(List.of(), Optional.empty(), Optional.empty());

    public Byline {
        authors = List.copyOf(authors);
    }
}
