package io.github.warraq.article;

import java.util.Optional;

/** When a story was published, and when it was last changed, if that is known. */
public record Moments(Optional<Moment> published, Optional<Moment> updated) {
    public static final Moments UNKNOWN = new Moments(Optional.empty(), Optional.empty());
}
