package io.github.warraq.index;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads what an {@link Indexer} kept of an article, term by term, in the order of their places. */
public final class Digest {
    /** What the octet of a term holds besides: its level, whether it is shown, how many classes follow it. */
    private static final int LEVEL = 3;

    private static final int SHOWN = 4;
    private static final int FOLLOWERS = 3;
    /** So many or more: then all classes are a number of bits. */
    private static final int MANY = 31;

    private final byte[] bytes;
    private int at;
    private int left;
    private int place;
    private int level;
    private int term;
    private int termLength;
    private int surface;
    private int surfaceLength;
    private long next;

    public Digest(byte[] bytes) {
        this.bytes = bytes;
        left = number();
    }

    static void write(Bytes out, int place, int level, byte[] term, String surface, long next) {
        int followers = Math.min(MANY, Long.bitCount(next));
        out.octet(place >>> 8)
                .octet(place)
                .octet(level | (surface == null ? 0 : SHOWN) | followers << FOLLOWERS)
                .number(term.length)
                .all(term);
        if (surface != null) {
            byte[] shown = Bytes.ofWord(surface);
            out.number(shown.length).all(shown);
        }
        if (followers == MANY) {
            for (int shift = 0; shift < Next.CLASSES; shift += Byte.SIZE) {
                out.octet((int) (next >>> shift));
            }
        } else {
            for (long rest = next; rest != 0; rest &= rest - 1) {
                out.octet(Long.numberOfTrailingZeros(rest));
            }
        }
    }

    /** The beginning of the body, plain. Passes over all terms that are left. */
    public String excerpt() {
        while (next()) {
            // Nothing is asked of these.
        }
        int length = number();
        return new String(bytes, at, length, StandardCharsets.UTF_8);
    }

    /** Goes to the next term. @return false if there is none */
    public boolean next() {
        if (left == 0) {
            return false;
        }
        left--;
        place = (bytes[at++] & 0xFF) << 8 | bytes[at++] & 0xFF;
        int flags = bytes[at++];
        level = flags & LEVEL;
        termLength = number();
        term = at;
        at += termLength;
        surfaceLength = 0;
        if ((flags & SHOWN) != 0) {
            surfaceLength = number();
            surface = at;
            at += surfaceLength;
        }
        next = 0;
        int followers = (flags & 0xFF) >>> FOLLOWERS;
        if (followers == MANY) {
            for (int shift = 0; shift < Next.CLASSES; shift += Byte.SIZE) {
                next |= (bytes[at++] & 0xFFL) << shift;
            }
        } else {
            for (int i = 0; i < followers; i++) {
                next |= 1L << bytes[at++];
            }
        }
        return true;
    }

    /** Where the term is kept: see {@link io.github.warraq.text.search.Word#place}. */
    public int place() {
        return place;
    }

    /** How much the term says of the article: 0 to 2, and 3 if it stands in the title. */
    public int level() {
        return level;
    }

    /** Which classes of terms follow it: a bit for each {@link Next}. */
    public long followers() {
        return next;
    }

    public String term() {
        return Bytes.word(bytes, term, termLength);
    }

    /** Whether the term is worth completing a word to. */
    public boolean isShown() {
        return surfaceLength > 0;
    }

    /** The word as the article writes it, without what is joined to its front; empty if it is not shown. */
    public String surface() {
        return Bytes.word(bytes, surface, surfaceLength);
    }

    /** The term of some {@link #termBytes}. */
    public static String term(byte[] bytes) {
        return Bytes.word(bytes, 0, bytes.length);
    }

    /** Whether the term is that of some {@link #termBytes}. */
    public boolean isTerm(byte[] other) {
        return Arrays.equals(bytes, term, term + termLength, other, 0, other.length);
    }

    /** Equal for equal terms. */
    public int termHash() {
        int hash = 0;
        for (int i = term; i < term + termLength; i++) {
            hash = 31 * hash + bytes[i];
        }
        return hash ^ hash >>> 15;
    }

    /** What stands for the term: equal for equal terms, and only for them. */
    public byte[] termBytes() {
        return Arrays.copyOfRange(bytes, term, term + termLength);
    }

    /** Mixes all that is kept of the term, but its surface, into a hash. */
    public long hash(long seed) {
        long hash = seed ^ next * 0x9E3779B97F4A7C15L ^ level;
        for (int i = term; i < term + termLength; i++) {
            hash = (hash ^ bytes[i]) * 0x100000001B3L;
        }
        return hash ^ hash >>> 29;
    }

    private int number() {
        int value = 0;
        int shift = 0;
        byte group;
        do {
            group = bytes[at++];
            value |= (group & 0x7F) << shift;
            shift += 7;
        } while (group < 0);
        return value;
    }
}
