package io.github.warraq.index;

/**
 * Of each term it is kept which terms stand behind it, not each one's place: one of {@value #CLASSES} classes. So a phrase
 * is found in every article that holds it, and in one of {@value #CLASSES} that hold its words elsewhere, for each place
 * where its first word stands, and each two words of it.
 */
public final class Next {
    /** How many classes of terms there are. */
    public static final int CLASSES = 45;

    private Next() {}

    /** The class of a term. */
    public static int of(String term) {
        int hash = 0;
        for (int i = 0; i < term.length(); i++) {
            hash = 31 * hash + term.charAt(i);
        }
        return (hash >>> 1) % CLASSES;
    }
}
