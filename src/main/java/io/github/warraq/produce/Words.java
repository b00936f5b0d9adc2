package io.github.warraq.produce;

import io.github.warraq.base.Place;
import io.github.warraq.text.Digits;
import io.github.warraq.text.Language;
import io.github.warraq.text.Plurals;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * What the generator itself says to readers, in one language: labels, buttons, hidden labels, the titles of lists and
 * feeds. From {@code lang/xx.properties} of the theme; keys that a site's own file leaves out are taken from the built-in
 * one, and then from the site's language and from English.
 */
public final class Words {
    private static final Language LAST_RESORT = Language.ENGLISH;

    private final Language language;
    private final Map<String, String> texts;

    private Words(Language language, Map<String, String> texts) {
        this.language = language;
        this.texts = texts;
    }

    /**
     * The words of a language, or of the nearest one that the theme has: the site's, else English.
     *
     * @param site the site's language
     * @throws ThemeException if a file of the theme's is not UTF-8 or not a properties file
     */
    public static Words of(Theme theme, Language language, Language site) {
        Language spoken = has(theme, language) ? language : has(theme, site) ? site : LAST_RESORT;
        Map<String, String> texts = new HashMap<>();
        read(theme, LAST_RESORT, texts);
        if (has(theme, site)) {
            read(theme, site, texts);
        }
        read(theme, spoken, texts);
        return new Words(spoken, Map.copyOf(texts));
    }

    private static boolean has(Theme theme, Language language) {
        return theme.has(file(language));
    }

    private static String file(Language language) {
        return "lang/" + language.primary() + ".properties";
    }

    private static void read(Theme theme, Language language, Map<String, String> into) {
        String file = file(language);
        into.putAll(theme.words(file, name -> texts(theme, name)));
    }

    private static Map<String, String> texts(Theme theme, String file) {
        Map<String, String> texts = new HashMap<>();
        theme.builtInBytesOf(file).ifPresent(bytes -> texts.putAll(parse(Theme.text(bytes, file), file)));
        if (theme.isOwn(file)) {
            texts.putAll(parse(theme.text(file), file));
        }
        return texts;
    }

    private static Map<String, String> parse(String text, String file) {
        Properties parsed = new Properties();
        try {
            parsed.load(new StringReader(text));
        } catch (IOException | IllegalArgumentException e) {
            throw new ThemeException(
                    "bad-words",
                    Place.of(Theme.shown(file)),
                    "not a properties file: " + e.getMessage(),
                    "write 'key = text', one a line, in UTF-8",
                    e);
        }
        Map<String, String> texts = new HashMap<>();
        parsed.forEach((key, value) -> texts.put((String) key, (String) value));
        return texts;
    }

    /** The language these words are in. */
    public Language language() {
        return language;
    }

    /** What is said for a key, if anything is. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(texts.get(key));
    }

    /**
     * What is said for a key.
     *
     * @throws ThemeException if nothing is
     */
    public String get(String key) {
        String text = texts.get(key);
        if (text == null) {
            throw new ThemeException(
                    "missing-words",
                    Place.of(Theme.shown(file(language))),
                    "there are no words for '" + key + "'",
                    "add a line '" + key + " = …'",
                    null);
        }
        return text;
    }

    /**
     * What is said for a key, with each <code>{0}</code>, <code>{1}</code>… replaced by a value. Other braces and
     * apostrophes stand for themselves.
     *
     * @throws ThemeException if nothing is said for the key
     */
    public String fill(String key, Object... values) {
        return fillIn(get(key), values);
    }

    /**
     * What is said of a number of things: the form of {@code key} that the language's plural rules ask for, such as
     * {@code minutes.few}, with the number in place of <code>{0}</code>.
     *
     * @throws ThemeException if there is neither that form nor {@code key.other}
     */
    public String counted(String key, long number, Digits digits) {
        String form = key + "." + Plurals.of(language, number).keyword();
        return fill(texts.containsKey(form) ? form : key + ".other", digits.of(number));
    }

    /** A text with its placeholders filled in. */
    public static String fillIn(String text, Object... values) {
        if (text.indexOf('{') < 0) {
            return text;
        }
        StringBuilder filled = new StringBuilder(text.length() + 32);
        for (int i = 0; i < text.length(); i++) {
            int value = text.charAt(i) == '{' && i + 2 < text.length() && text.charAt(i + 2) == '}'
                    ? text.charAt(i + 1) - '0'
                    : -1;
            if (value >= 0 && value < values.length) {
                filled.append(values[value]);
                i += 2;
            } else {
                filled.append(text.charAt(i));
            }
        }
        return filled.toString();
    }
}
