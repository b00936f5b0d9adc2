package io.github.warraq.edition;

/** How often each of very many keys was added, in one byte for several of them: never too few, sometimes too many. */
final class RoughCounts {
    private static final int FOR_EACH_STORY = 8;
    private static final int LEAST_BITS = 10;
    private static final int MOST_BITS = 24;
    private static final byte FULL = Byte.MAX_VALUE;

    private final byte[] counts;
    private final int shift;

    /** @param stories whose keys are going to be added */
    RoughCounts(int stories) {
        int wanted = Integer.SIZE - Integer.numberOfLeadingZeros(stories * FOR_EACH_STORY);
        int bits = Math.max(LEAST_BITS, Math.min(MOST_BITS, wanted));
        counts = new byte[1 << bits];
        shift = Long.SIZE - bits;
    }

    void add(long key) {
        int at = (int) (key >>> shift);
        if (counts[at] < FULL) {
            counts[at]++;
        }
    }

    /** Whether a key may have been added so often; what is more often than {@value #FULL} is not counted any more. */
    boolean mayBe(long key, int often) {
        return counts[(int) (key >>> shift)] >= Math.min(often, FULL);
    }
}
