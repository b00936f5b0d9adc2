package io.github.warraq.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;

/**
 * Writes numbers for readers: {@code 1,234.5}, {@code ١٬٢٣٤٫٥}. The signs are CLDR 48's, the table is ours: a JDK's
 * differs from the next one's, and puts invisible marks before a minus.
 */
public final class Numbers {
    private static final char ARABIC_GROUP = '\u066C';
    private static final char ARABIC_DECIMAL = '\u066B';
    private static final char ARABIC_PERCENT = '\u066A';

    /** Algeria, the Western Sahara, Libya, Morocco, Tunisia: {@code 1.234,5}. */
    private static final Set<String> COMMA_DECIMAL = Set.of("DZ", "EH", "LY", "MA", "TN");

    private static final int GROUP = 3;

    private final Digits digits;
    private final char group;
    private final char decimal;
    private final char percent;

    public Numbers(Language language, Digits digits) {
        this.digits = digits;
        boolean arabic = digits != Digits.LATN;
        boolean comma = language.primary().equals("ar")
                && language.region().filter(COMMA_DECIMAL::contains).isPresent();
        this.group = arabic ? ARABIC_GROUP : comma ? '.' : ',';
        this.decimal = arabic ? ARABIC_DECIMAL : comma ? ',' : '.';
        this.percent = arabic ? ARABIC_PERCENT : '%';
    }

    /** A whole number, its thousands parted: {@code 1,234}. */
    public String of(long number) {
        return write(Long.toString(number));
    }

    /**
     * A number with a fixed count of decimals, rounded half up: {@code 1,234.50}.
     *
     * @param decimals 0 or more
     */
    public String of(BigDecimal number, int decimals) {
        return write(number.setScale(decimals, RoundingMode.HALF_UP).toPlainString());
    }

    /** A percentage, the sign after the number without a space: {@code 12.5%}, {@code ١٢٫٥٪}. */
    public String percent(BigDecimal number, int decimals) {
        return of(number, decimals) + percent;
    }

    private String write(String plain) {
        int point = plain.indexOf('.');
        int end = point < 0 ? plain.length() : point;
        int start = plain.charAt(0) == '-' ? 1 : 0;
        StringBuilder number = new StringBuilder(plain.length() + plain.length() / GROUP);
        number.append(digits.in(plain.substring(0, start)));
        for (int i = start; i < end; i++) {
            if (i > start && (end - i) % GROUP == 0) {
                number.append(group);
            }
            number.append(digits.in(plain.substring(i, i + 1)));
        }
        if (point >= 0) {
            number.append(decimal).append(digits.in(plain.substring(point + 1)));
        }
        return number.toString();
    }
}
