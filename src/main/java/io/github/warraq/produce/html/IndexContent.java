package io.github.warraq.produce.html;

import io.github.warraq.base.Fingerprint;
import io.github.warraq.base.Ground;
import io.github.warraq.base.Key;
import io.github.warraq.base.Route;
import java.util.List;
import java.util.Optional;

/**
 * All that a page of links to lists shows besides the paper around it.
 *
 * @param words the key of its heading; with {@code -intro}, of its first sentence
 * @param part which part of the lists the page holds, such as a letter; absent on the index itself
 * @param index the index that it is, or is a part of
 * @param more further ways from here, after the lists
 */
record IndexContent(
        String words, Optional<String> part, Route route, Route index, List<Group> groups, List<Destination> more) {

    /** Lists under a common heading. */
    record Group(String id, String heading, List<Destination> lists) {
        Fingerprint key() {
            return Fingerprint.of(
                    id, heading, lists.stream().map(Destination::key).toList());
        }
    }

    Key key(Ground ground) {
        return Key.of(ground, "index", words + part.orElse(""))
                .part("it lists other pages", groups.stream().map(Group::key).toList())
                .rest(
                        "a page it leads to has moved",
                        words,
                        part,
                        route.path(),
                        index.path(),
                        more.stream().map(Destination::key).toList())
                .key();
    }
}
