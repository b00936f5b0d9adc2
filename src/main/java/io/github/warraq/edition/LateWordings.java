package io.github.warraq.edition;

import io.github.warraq.gist.Sketch;
import java.util.Arrays;

/**
 * Which story used some words in a row last: for the smallest hashes of each story's sketch, of which two versions of one
 * story share some (min-wise hashing, Broder 1997). In a table of fixed size in which newer stories push older ones out.
 */
final class LateWordings {
    private static final int BITS = 17;
    private static final int FOR_EACH_STORY = 8;

    private final int[] hashes = new int[1 << BITS];
    private final int[] stories = new int[1 << BITS];

    LateWordings() {
        Arrays.fill(stories, Kin.NONE);
    }

    /** Notes that a story is worded so; gives the story before it that shares most of that, or {@link Kin#NONE}. */
    int replace(Sketch wording, int story) {
        int[] before = new int[FOR_EACH_STORY];
        int count = 0;
        for (int i = 0; i < Math.min(FOR_EACH_STORY, wording.least().length); i++) {
            int hash = wording.least()[i];
            int place = (hash * 0x9E3779B9) >>> Integer.SIZE - BITS;
            if (stories[place] != Kin.NONE && hashes[place] == hash) {
                before[count++] = stories[place];
            }
            hashes[place] = hash;
            stories[place] = story;
        }
        return mostFrequent(before, count);
    }

    /** Of equally frequent ones the newest. */
    private static int mostFrequent(int[] values, int count) {
        Arrays.sort(values, 0, count);
        int most = Kin.NONE;
        int often = 0;
        for (int from = 0, to; from < count; from = to) {
            to = from + 1;
            while (to < count && values[to] == values[from]) {
                to++;
            }
            if (to - from >= often) {
                often = to - from;
                most = values[from];
            }
        }
        return most;
    }
}
