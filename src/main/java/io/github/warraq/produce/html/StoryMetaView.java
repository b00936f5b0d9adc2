package io.github.warraq.produce.html;

import java.util.Optional;

/** What Open Graph says of a story: ISO 8601 with offset, and the section's name. */
public record StoryMetaView(Optional<String> published, Optional<String> modified, Optional<String> section) {}
