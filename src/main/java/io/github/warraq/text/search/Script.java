package io.github.warraq.text.search;

/** Writing systems whose words are formed by rules of their own. */
public enum Script {
    ARABIC,
    HEBREW,
    /** All others, by the rules of English; digits too. */
    OTHER;

    /** The script of a folded letter. */
    static Script of(char letter) {
        if (letter >= '\u0590' && letter < '\u0600') {
            return HEBREW;
        }
        boolean arabic = (letter >= '\u0600' && letter < '\u0780') || (letter >= '\u08A0' && letter < '\u0900');
        return arabic && !(letter >= '\u0700' && letter < '\u0750') ? ARABIC : OTHER;
    }
}
