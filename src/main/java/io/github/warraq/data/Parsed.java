package io.github.warraq.data;

import io.github.warraq.base.Notice;
import java.util.List;
import java.util.Optional;

/**
 * What came of parsing a document whose top is a mapping.
 *
 * @param root absent if, and only if, one of the notices is an error
 * @param notices in the order of their places
 */
public record Parsed(Optional<Node.Mapping> root, List<Notice> notices) {
    public Parsed {
        notices = List.copyOf(notices);
    }

    static Parsed of(Node.Mapping root) {
        return new Parsed(Optional.of(root), List.of());
    }

    static Parsed refused(Notice error) {
        return new Parsed(Optional.empty(), List.of(error));
    }
}
