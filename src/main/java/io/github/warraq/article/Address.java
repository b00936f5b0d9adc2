package io.github.warraq.article;

import java.util.List;
import java.util.Optional;

/**
 * What an author says of a story's address.
 *
 * @param slug the last name of its permalink, without extension, if the author chose one
 * @param aliases earlier paths of the story below the site's root, which lead to it
 */
public record Address(Optional<String> slug, List<String> aliases) {
    public static final Address AUTOMATIC = new Address(Optional.empty(), List.of());

    public Address {
        aliases = List.copyOf(aliases);
    }
}
