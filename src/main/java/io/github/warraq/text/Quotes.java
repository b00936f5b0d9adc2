package io.github.warraq.text;

/**
 * A language's quotation marks. An opening mark is written before the words whatever the direction: guillemets mirror by
 * themselves.
 *
 * @param innerOpen opens a quotation within a quotation
 */
public record Quotes(String open, String close, String innerOpen, String innerClose) {
    private static final Quotes GUILLEMETS = new Quotes("«", "»", "‹", "›");
    private static final Quotes ENGLISH = new Quotes("\u201C", "\u201D", "\u2018", "\u2019");
    private static final Quotes CLOSING_ONLY = new Quotes("\u201D", "\u201D", "\u2019", "\u2019");

    /** CLDR 48's marks; but «» for Arabic, as its newspapers print, where CLDR has ”“. */
    public static Quotes of(Language language) {
        return switch (language.primary()) {
            case "ar", "fa", "ps", "ckb", "ug", "fr" -> GUILLEMETS;
            case "he" -> CLOSING_ONLY;
            default -> ENGLISH;
        };
    }
}
