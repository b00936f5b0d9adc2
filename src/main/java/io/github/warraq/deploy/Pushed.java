package io.github.warraq.deploy;

import java.util.List;
import java.util.Optional;

/**
 * What was pushed.
 *
 * @param address of the remote, without a password
 * @param changes in the order of their paths; none if the branch held just this site already
 * @param commit its name; absent if nothing was pushed
 */
public record Pushed(String address, List<Change> changes, Optional<String> commit) {
    /** What becomes of a file of the branch's. */
    public enum Kind {
        ADDED,
        CHANGED,
        DELETED
    }

    /** One file. */
    public record Change(Kind kind, String path) {}

    public Pushed {
        changes = List.copyOf(changes);
    }
}
