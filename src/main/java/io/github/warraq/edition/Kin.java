package io.github.warraq.edition;

import java.util.Arrays;

/** Which older stories each story is related to, and which stories are versions of one; a few numbers for each. */
final class Kin {
    /** How many related stories a story has at most. */
    static final int MOST_RELATED = 4;

    /** How many versions a story has at most; the next one counts as a story of its own. */
    static final int MOST_VERSIONS = 12;

    static final int NONE = -1;

    private final int[] related;
    /** By slot: the version before it. */
    private final int[] before;
    /** By slot: the version after it. */
    private final int[] after;

    Kin(int stories) {
        related = new int[stories * MOST_RELATED];
        before = new int[stories];
        after = new int[stories];
        Arrays.fill(related, NONE);
        Arrays.fill(before, NONE);
        Arrays.fill(after, NONE);
    }

    void relate(int slot, int place, int older) {
        related[slot * MOST_RELATED + place] = older;
    }

    /** Older stories to read next, the nearest first. */
    int[] related(int slot) {
        int end = slot * MOST_RELATED;
        while (end < (slot + 1) * MOST_RELATED && related[end] != NONE) {
            end++;
        }
        return Arrays.copyOfRange(related, slot * MOST_RELATED, end);
    }

    /** Notes that a story is the newest version of an older one, if that has room for one more. */
    void addVersion(int slot, int ofOlder) {
        int newest = newest(ofOlder);
        if (older(newest).length + 1 < MOST_VERSIONS) {
            before[slot] = newest;
            after[newest] = slot;
        }
    }

    /** The newest version of a story, which may be the story itself. */
    int newest(int slot) {
        int newest = slot;
        while (after[newest] != NONE) {
            newest = after[newest];
        }
        return newest;
    }

    /** The versions before this one, the newest first. */
    int[] older(int slot) {
        int[] older = new int[MOST_VERSIONS];
        int count = 0;
        for (int version = before[slot]; version != NONE; version = before[version]) {
            older[count++] = version;
        }
        return Arrays.copyOf(older, count);
    }
}
