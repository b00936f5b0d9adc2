package io.github.warraq.edition;

import io.github.warraq.base.Fingerprint;

/** Short names made of longer ones: the same for ever, and never two alike in practice. */
final class ShortName {
    /** RFC 4648 base 32 in lower case: nothing in it depends on case, and no digit looks like a letter. */
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";

    private static final int BITS = 5;

    private ShortName() {}

    /**
     * @param length up to 12
     * @return that many characters of {@code a-z2-7}
     */
    static String of(String name, int length) {
        long rest = Fingerprint.of(name).low();
        StringBuilder made = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            made.append(ALPHABET.charAt((int) (rest & 31)));
            rest >>>= BITS;
        }
        return made.toString();
    }
}
