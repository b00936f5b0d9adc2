package io.github.warraq.text;

import java.util.Locale;
import java.util.Set;

/**
 * A language by its BCP 47 tag, such as {@code ar} or {@code en-GB}, in canonical case.
 *
 * @param tag what stands in {@code lang="…"}
 */
public record Language(String tag) {
    public static final Language ARABIC = new Language("ar");
    public static final Language PERSIAN = new Language("fa");
    public static final Language URDU = new Language("ur");
    public static final Language HEBREW = new Language("he");
    public static final Language ENGLISH = new Language("en");

    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "arc", "ckb", "dv", "fa", "he", "ks", "ku", "ps", "sd", "ug", "ur", "yi");

    /** @throws IllegalArgumentException if {@code tag} is not a well-formed BCP 47 tag */
    public Language {
        String canonical = Locale.forLanguageTag(tag).toLanguageTag();
        if (!canonical.equalsIgnoreCase(tag)) {
            throw new IllegalArgumentException("not a language tag: " + tag);
        }
        tag = canonical;
    }

    /** The first subtag, such as {@code ar} of {@code ar-EG}. */
    public String primary() {
        int hyphen = tag.indexOf('-');
        return hyphen < 0 ? tag : tag.substring(0, hyphen);
    }

    public boolean isRightToLeft() {
        return RIGHT_TO_LEFT.contains(primary());
    }

    /** {@code rtl} or {@code ltr}, for {@code dir="…"}. */
    public String direction() {
        return isRightToLeft() ? "rtl" : "ltr";
    }

    @Override
    public String toString() {
        return tag;
    }
}
