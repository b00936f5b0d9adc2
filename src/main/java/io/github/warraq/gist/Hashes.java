package io.github.warraq.gist;

/** Hashes that are the same everywhere and for ever. */
final class Hashes {
    private static final long FNV_OFFSET = 0xCBF29CE484222325L;
    private static final long FNV_PRIME = 0x100000001B3L;
    private static final long STEP = 0x9E3779B97F4A7C15L;

    private Hashes() {}

    /** FNV-1a over the text's characters, spread over all bits by the last step of MurmurHash3. */
    static long of(CharSequence text) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * FNV_PRIME;
        }
        return spread(hash);
    }

    /** Of a sequence, from that of all but its last and that of its last. */
    static long joined(long before, long last) {
        return spread((before + STEP) * 31 + last);
    }

    static long spread(long value) {
        long hash = (value ^ (value >>> 33)) * 0xFF51AFD7ED558CCDL;
        hash = (hash ^ (hash >>> 33)) * 0xC4CEB9FE1A85EC53L;
        return hash ^ (hash >>> 33);
    }
}
