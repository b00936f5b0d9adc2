package io.github.warraq.gist;

/** Draws the samples of a story's wording: of its shingles, four words in a row each, and of its figures. */
final class Wording {
    private static final int SHINGLES = 64;
    private static final int FIGURES = 16;
    /** Bits of a word's hash that are left when three more words have come. */
    private static final int SHIFT = 16;

    private static final int FULL = 4;

    final Sketch shingles;
    final Sketch figures;

    Wording(Text text) {
        Sketch.Maker wording = new Sketch.Maker(SHINGLES, text.size());
        Sketch.Maker numbers = new Sketch.Maker(FIGURES, text.size());
        long a = 0;
        long b = 0;
        long c = 0;
        for (int i = text.headline(); i < text.size(); i++) {
            Word word = text.word(i);
            long d = word.key();
            if (i - text.headline() >= FULL - 1) {
                wording.add(
                        Hashes.spread(a * 3 + Long.rotateLeft(b, SHIFT) + Long.rotateLeft(c, 2 * SHIFT) * 5 + d * 7));
            }
            if (word.is(Part.NUMBER)) {
                numbers.add(word.key());
            }
            a = b;
            b = c;
            c = d;
        }
        shingles = wording.sketch();
        figures = numbers.sketch();
    }
}
