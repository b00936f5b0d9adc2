package io.github.warraq.article;

import java.util.List;
import java.util.Optional;

/**
 * Where a story belongs.
 *
 * @param section as the seed or its folder names it; one, or none
 * @param tags topics, in the order given, without repetitions
 */
public record Labels(Optional<String> section, List<String> tags) {
    public static final Labels NONE = new Labels(Optional.empty(), List.of());

    public Labels {
        tags = List.copyOf(tags);
    }
}
