package io.github.warraq.text;

/** Which form a noun takes beside a whole number: CLDR 48's cardinal rules. */
public final class Plurals {
    /** CLDR's plural categories. */
    public enum Category {
        ZERO,
        ONE,
        TWO,
        FEW,
        MANY,
        OTHER;

        /** As messages name it: {@code few}. */
        public String keyword() {
            return switch (this) {
                case ZERO -> "zero";
                case ONE -> "one";
                case TWO -> "two";
                case FEW -> "few";
                case MANY -> "many";
                case OTHER -> "other";
            };
        }
    }

    private Plurals() {}

    /**
     * The category of a number: in Arabic 3 to 10 are few (دقائق), 11 to 99 many (دقيقة), and so on within each hundred.
     * Languages whose rules are not known here take {@code ONE} for 1 only, as English does.
     *
     * @param number its sign does not count
     */
    public static Category of(Language language, long number) {
        long n = number == Long.MIN_VALUE ? Long.MAX_VALUE : Math.abs(number);
        return switch (language.primary()) {
            case "ar" -> arabic(n);
            case "he" -> n == 1 ? Category.ONE : n == 2 ? Category.TWO : Category.OTHER;
            case "fa", "fr" -> n <= 1 ? Category.ONE : Category.OTHER;
            default -> n == 1 ? Category.ONE : Category.OTHER;
        };
    }

    private static Category arabic(long n) {
        if (n <= 2) {
            return n == 0 ? Category.ZERO : n == 1 ? Category.ONE : Category.TWO;
        }
        long rest = n % 100;
        if (rest <= 2) {
            return Category.OTHER;
        }
        return rest <= 10 ? Category.FEW : Category.MANY;
    }
}
