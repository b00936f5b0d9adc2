package io.github.warraq.text;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A language by its BCP 47 tag, such as {@code ar} or {@code en-GB}, in canonical case.
 *
 * @param tag what stands in {@code lang="…"}
 */
public record Language(String tag) {
    /** Languages written from right to left where the tag names no script (CLDR's likely subtags). */
    private static final Set<String> RIGHT_TO_LEFT = Set.of(
            "ar", "arc", "ary", "arz", "azb", "bal", "bqi", "ckb", "dv", "fa", "glk", "he", "ks", "lrc", "mzn", "nqo",
            "ps", "sd", "skr", "syr", "ug", "ur", "yi");

    private static final Set<String> RIGHT_TO_LEFT_SCRIPTS =
            Set.of("Adlm", "Arab", "Aran", "Hebr", "Mand", "Mend", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa");

    /** Regions that make the difference: Punjabi of Pakistan, Uzbek of Afghanistan, and so on. */
    private static final Set<String> RIGHT_TO_LEFT_BY_REGION =
            Set.of("pa-PK", "uz-AF", "az-IR", "az-IQ", "ku-IQ", "ku-IR", "tk-AF", "tk-IR", "kk-CN", "ky-CN", "ms-CC");

    /** Codes that ISO 639 replaced, and that some JDKs still prefer. */
    private static final Map<String, String> REPLACED = Map.of("iw", "he", "ji", "yi", "in", "id");

    public static final Language ARABIC = new Language("ar");
    public static final Language PERSIAN = new Language("fa");
    public static final Language URDU = new Language("ur");
    public static final Language HEBREW = new Language("he");
    public static final Language ENGLISH = new Language("en");

    /** @throws IllegalArgumentException if {@code tag} is not a well-formed BCP 47 tag of a language */
    public Language {
        tag = canonical(tag);
    }

    private static String canonical(String tag) {
        String canonical;
        try {
            canonical = new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException("not a language tag: " + tag, e);
        }
        int hyphen = canonical.indexOf('-');
        String first = hyphen < 0 ? canonical : canonical.substring(0, hyphen);
        if (first.equals("und") || first.equals("x")) {
            throw new IllegalArgumentException("not a language tag: " + tag);
        }
        return REPLACED.getOrDefault(first, first) + canonical.substring(first.length());
    }

    // Written out: what a record gets is put together when it is first called, and slow without the second compiler.
    @Override
    public boolean equals(Object other) {
        return other instanceof Language language && tag.equals(language.tag);
    }

    @Override
    public int hashCode() {
        return tag.hashCode();
    }

    /** The first subtag, such as {@code ar} of {@code ar-EG}. */
    public String primary() {
        int hyphen = tag.indexOf('-');
        return hyphen < 0 ? tag : tag.substring(0, hyphen);
    }

    /** The country or part of the world, such as {@code EG} of {@code ar-EG}. */
    public Optional<String> region() {
        return subtag(2)
                .filter(part -> Character.isUpperCase(part.charAt(0)))
                .or(() -> subtag(3).filter(part -> Character.isDigit(part.charAt(0))));
    }

    /** The script that the tag names, such as {@code Arab} of {@code az-Arab}. */
    public Optional<String> script() {
        return subtag(4).filter(part -> Character.isUpperCase(part.charAt(0)));
    }

    /** The first subtag after the language of some length, before any extension. */
    private Optional<String> subtag(int length) {
        String[] parts = tag.split("-", -1);
        for (int i = 1; i < parts.length && parts[i].length() > 1; i++) {
            if (parts[i].length() == length) {
                return Optional.of(parts[i]);
            }
        }
        return Optional.empty();
    }

    public boolean isRightToLeft() {
        Optional<String> script = script();
        if (script.isPresent()) {
            return RIGHT_TO_LEFT_SCRIPTS.contains(script.get());
        }
        return RIGHT_TO_LEFT.contains(primary())
                || region().map(region -> RIGHT_TO_LEFT_BY_REGION.contains(primary() + "-" + region))
                        .orElse(false);
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
