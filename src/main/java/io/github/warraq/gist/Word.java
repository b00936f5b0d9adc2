package io.github.warraq.gist;

/**
 * A word as it is written, with all that is known of it without its neighbours. Made once for many stories.
 *
 * @param letters as in the text
 * @param folded without what readers do not see as a difference
 * @param key hash of the folded word, without a prefix where the vocabulary knows the rest; one for all its spellings
 * @param stem hash of what its inflections share
 * @param parts bits of {@link Part}
 */
record Word(char[] letters, String folded, long key, int stem, int parts) {
    private static final char TATWEEL = '\u0640';
    private static final char ZWNJ = '\u200C';
    private static final int STOPS = Part.PARTICLES.bit() | Part.NEWS.bit() | Part.FIGURE.bit();
    private static final int PEOPLE = Part.PARTICLES.bit() | Part.NEWS.bit() | Part.PERSONS.bit();

    boolean isWritten(char[] text, int from, int to) {
        if (letters.length != to - from) {
            return false;
        }
        for (int i = 0; i < letters.length; i++) {
            if (letters[i] != text[from + i]) {
                return false;
            }
        }
        return true;
    }

    /** As in the text, without tatweel and invisible characters. */
    String written() {
        StringBuilder written = new StringBuilder(letters.length);
        for (char c : letters) {
            if (c != TATWEEL && (c == ZWNJ || Character.getType(c) != Character.FORMAT)) {
                written.append(c);
            }
        }
        return written.toString();
    }

    boolean is(Part part) {
        return (parts & part.bit()) != 0;
    }

    /** Whether no name goes over this word. */
    boolean isStop() {
        return (parts & STOPS) != 0;
    }

    /** Whether nothing is known of it. */
    boolean isUnknown() {
        return (parts & ~(Part.DEFINITE.bit() | Part.FIRST.bit())) == 0;
    }

    /** Whether a story may be about what the word says. */
    boolean isTelling() {
        return (parts & PEOPLE) == 0;
    }
}
