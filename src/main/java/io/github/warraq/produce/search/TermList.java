package io.github.warraq.produce.search;

import io.github.warraq.index.Digest;
import io.github.warraq.index.Next;
import java.util.Arrays;

/** A term and the stories of a segment that hold it, oldest first. */
final class TermList implements Comparable<TermList> {
    private static final int LEVELS = 4;

    private final byte[] term;
    private final int hash;
    private final int bucket;
    private int[] stories = new int[2];
    private long[] followers = new long[2];
    private int count;

    TermList(byte[] term, int hash, int bucket) {
        this.term = term;
        this.hash = hash;
        this.bucket = bucket;
    }

    boolean isOf(Digest digest) {
        return digest.termHash() == hash && digest.isTerm(term);
    }

    int hash() {
        return hash;
    }

    int bucket() {
        return bucket;
    }

    void add(int story, int level, long next) {
        if (count == stories.length) {
            stories = Arrays.copyOf(stories, count * 2);
            followers = Arrays.copyOf(followers, count * 2);
        }
        stories[count] = story * LEVELS + level;
        followers[count++] = next;
    }

    String term() {
        return Digest.term(term);
    }

    /** Appends the stories: of each how far it is from the one before, and its level, as one number. */
    void appendStories(StringBuilder out) {
        int before = 0;
        for (int i = 0; i < count; i++) {
            int story = stories[i] / LEVELS;
            Numerals.append(out, (story - before) * LEVELS + stories[i] % LEVELS);
            before = story;
        }
    }

    /** Appends for each story the classes of terms that follow this one: the last of each story from an alphabet of its own. */
    void appendFollowers(StringBuilder out) {
        for (int i = 0; i < count; i++) {
            if (followers[i] == 0) {
                out.append(Numerals.digit(2 * Next.CLASSES));
            }
            for (long rest = followers[i]; rest != 0; rest &= rest - 1) {
                boolean last = (rest & rest - 1) == 0;
                out.append(Numerals.digit(Long.numberOfTrailingZeros(rest) + (last ? Next.CLASSES : 0)));
            }
        }
    }

    @Override
    public int compareTo(TermList other) {
        return Arrays.compareUnsigned(term, other.term);
    }
}
