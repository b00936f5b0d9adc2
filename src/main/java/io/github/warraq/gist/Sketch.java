package io.github.warraq.gist;

import java.util.Arrays;

/**
 * A sample of a set by which two sets can be compared without either: the smallest of its elements' hashes (Broder, On the
 * resemblance and containment of documents, 1997). The elements in both samples tell how much the sets have in common.
 *
 * @param size how many elements were put in, equal ones counted again
 * @param least the smallest hashes, in their order, without repetitions
 * @param most how many hashes are kept
 */
public record Sketch(int size, int[] least, int most) {
    private static final int TELLING = 6;

    /** Of a set without elements. */
    static final Sketch EMPTY = new Sketch(0, new int[0], 1);

    /** Takes elements. */
    static final class Maker {
        private final int most;
        private int[] hashes;
        private int size;

        /**
         * @param most how many hashes are kept
         * @param elements how many may be added
         */
        Maker(int most, int elements) {
            this.most = most;
            hashes = new int[elements];
        }

        void add(long hash) {
            hashes[size++] = (int) (hash >>> Integer.SIZE);
        }

        Sketch sketch() {
            Arrays.sort(hashes, 0, size);
            int count = 0;
            for (int i = 0; i < size && count < most; i++) {
                if (count == 0 || hashes[i] != hashes[count - 1]) {
                    hashes[count++] = hashes[i];
                }
            }
            return new Sketch(size, Arrays.copyOf(hashes, count), most);
        }
    }

    /** Whether all elements are in the sample. */
    private boolean isWhole() {
        return least.length < most;
    }

    /**
     * How much of the smaller of two sets is in the other one, 0 to 1, as far as the samples tell; 0 if one is empty, or is so
     * much smaller that fewer than {@value #TELLING} of its elements fall into the range of the other one's sample.
     */
    public double containment(Sketch other) {
        if (least.length == 0 || other.least.length == 0) {
            return 0;
        }
        // Up to the lower of the two samples' ends both are complete.
        int end = Math.min(end(), other.end());
        int mine = 0;
        int others = 0;
        int common = 0;
        for (int i = 0, j = 0; isIn(i, end) || other.isIn(j, end); ) {
            boolean takeMine = isIn(i, end) && (!other.isIn(j, end) || least[i] <= other.least[j]);
            boolean takeOther = other.isIn(j, end) && (!isIn(i, end) || other.least[j] <= least[i]);
            mine += takeMine ? 1 : 0;
            others += takeOther ? 1 : 0;
            common += takeMine && takeOther ? 1 : 0;
            i += takeMine ? 1 : 0;
            j += takeOther ? 1 : 0;
        }
        int smaller = Math.min(mine, others);
        boolean tells = smaller >= TELLING || smaller > 0 && isWhole() && other.isWhole();
        return tells ? (double) common / smaller : 0;
    }

    private int end() {
        return isWhole() ? Integer.MAX_VALUE : least[least.length - 1];
    }

    private boolean isIn(int i, int end) {
        return i < least.length && least[i] <= end;
    }
}
