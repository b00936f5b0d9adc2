package io.github.warraq.text.bidi;

/** Pieces of the patterns for whatever is made of digits. All quantifiers are bounded or possessive: no pattern can backtrack far. */
final class NumberSyntax {
    /** A digit of any of the three sets. */
    static final String D = "[0-9\\u0660-\\u0669\\u06F0-\\u06F9]";

    static final String ZERO = "[0\\u0660\\u06F0]";
    /** A space within a line. */
    static final String S = "[ \\u00A0\\u202F\\u2009]";
    /** A hyphen, a dash, a minus sign. */
    static final String H = "[-\\u2010-\\u2015\\u2212]";

    static final String CURRENCY = "[\\p{Sc}&&[^\\u060B\\uFDFC]]";
    static final String PERCENT = "[%\\u066A\\u2030]";
    /** Digits in groups of three parted by spaces. */
    static final String GROUPED = "(?!" + ZERO + ")" + D + "{1,3}(?:" + S + D + "{3}){1,6}+(?!" + D + ")";
    /** Digits joined by signs that keep them in order whatever stands before. */
    static final String PLAIN = D + "++(?:[.,:/\\u060C\\u066B\\u066C\\u2044]" + D + "++)*+";
    /** An amount, with thousands and decimals. */
    static final String NUMBER =
            "(?:" + GROUPED + "(?:[.,\\u066B]" + D + "++)?+|" + D + "++(?:[.,\\u066B\\u066C]" + D + "++)*+)";

    /** A power of ten, or a note's number, in raised digits. */
    static final String RAISED = "[\\u207A\\u207B]?[\\u00B2\\u00B3\\u00B9\\u2070\\u2074-\\u2079]++";

    private NumberSyntax() {}
}
