package io.github.warraq.edition;

import java.util.Arrays;

/**
 * Which stories so far are about something: how many, and the last {@value #KEPT} of them. What only one story is about,
 * which is most, takes twelve bytes; all else {@value #KEPT} numbers more.
 */
final class Postings {
    /** How many stories are kept for each key. */
    static final int KEPT = 8;

    private int[] keys = new int[1024];
    private int[] counts = new int[1024];
    /** The one story of a key, or where its stories begin among the blocks. */
    private int[] places = new int[1024];

    private int[] blocks = new int[1024];
    private int blocksEnd;
    private int size;

    /** How many stories are about it. */
    int count(int key) {
        return counts[at(key)];
    }

    /** The newest story about it but {@code i}, for {@code i} below the count and {@link #KEPT}. */
    int last(int key, int i) {
        int at = at(key);
        return counts[at] == 1 ? places[at] : blocks[places[at] + (counts[at] - 1 - i) % KEPT];
    }

    /** @param story newer than all before */
    void add(int key, int story) {
        int at = at(key);
        if (counts[at] == 0) {
            if (size * 2 >= keys.length) {
                grow();
                at = at(key);
            }
            size++;
            keys[at] = key;
            places[at] = story;
        } else {
            if (counts[at] == 1) {
                places[at] = block(places[at]);
            }
            blocks[places[at] + counts[at] % KEPT] = story;
        }
        counts[at]++;
    }

    private int block(int first) {
        if (blocksEnd + KEPT > blocks.length) {
            blocks = Arrays.copyOf(blocks, blocks.length * 2);
        }
        int begin = blocksEnd;
        blocks[begin] = first;
        blocksEnd += KEPT;
        return begin;
    }

    private int at(int key) {
        int spread = key * 0x9E3779B9;
        int at = (spread ^ spread >>> 16) & keys.length - 1;
        while (counts[at] != 0 && keys[at] != key) {
            at = at + 1 & keys.length - 1;
        }
        return at;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldCounts = counts;
        int[] oldPlaces = places;
        keys = new int[oldKeys.length * 2];
        counts = new int[keys.length];
        places = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldCounts[i] != 0) {
                int at = at(oldKeys[i]);
                keys[at] = oldKeys[i];
                counts[at] = oldCounts[i];
                places[at] = oldPlaces[i];
            }
        }
    }
}
