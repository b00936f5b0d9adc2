package io.github.warraq.edition;

import java.util.Arrays;
import java.util.List;

/** The topics of stories whose authors gave none, as they were found. */
final class FoundTopics {
    /** How many topics a story has at most; a gist has no more names. */
    static final int MOST = 8;

    static final FoundTopics NONE = new FoundTopics(List.of(), new int[0]);

    private final List<String> names;
    private final int[] ofStories;

    /**
     * @param names of the topics
     * @param ofStories for each slot {@link #MOST} places, with the number of a topic or -1
     */
    FoundTopics(List<String> names, int[] ofStories) {
        this.names = names;
        this.ofStories = ofStories;
    }

    /** The names of a story's topics, the foremost first. */
    List<String> of(int slot) {
        return ofStories.length == 0
                ? List.of()
                : Arrays.stream(ofStories, slot * MOST, (slot + 1) * MOST)
                        .filter(topic -> topic >= 0)
                        .mapToObj(names::get)
                        .distinct()
                        .toList();
    }
}
