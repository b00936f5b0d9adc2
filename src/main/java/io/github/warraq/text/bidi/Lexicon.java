package io.github.warraq.text.bidi;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that decide where a token ends, from {@code words.properties}. */
enum Lexicon {
    UNITS,
    CURRENCIES,
    ABBREVIATIONS,
    DESIGNATORS,
    EXCLAIMING,
    RATINGS,
    FUNCTIONS,
    COMMANDS,
    KEYWORDS,
    LABELS,
    WEEKDAYS,
    NAMING,
    CALLING,
    COUNTED,
    NUMBERED,
    ZONES,
    ADVERBS;

    private static final char ALEF = '\u0627';
    private static final char YEH = '\u064A';
    private static final char TEH = '\u062A';
    private static final String PARTICLES = "وفبلكهבלמש";
    private static final int SHORTEST_ACCUSATIVE = 4;

    private final Set<String> words;

    Lexicon() {
        String listed = Holder.WORDS.getProperty(name().toLowerCase(Locale.ROOT));
        words = Arrays.stream(listed.trim().split(" +"))
                .map(word -> word.replace('_', ' '))
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean has(String word) {
        return words.contains(word);
    }

    boolean hasIgnoringCase(String word) {
        return words.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether an Arabic word that follows a number is what the number counts: «5 مرات», «20 لاعبا». */
    static boolean isCounted(String word) {
        if (COUNTED.has(word)) {
            return true;
        }
        int last = word.length() - 1;
        if (word.length() < SHORTEST_ACCUSATIVE || word.startsWith("ال") || ADVERBS.has(word)) {
            return false;
        }
        boolean accusative = word.charAt(last) == ALEF && word.charAt(last - 1) != YEH;
        boolean femininePlural = word.charAt(last) == TEH && word.charAt(last - 1) == ALEF;
        return accusative || femininePlural;
    }

    /** Whether an Arabic word says that a name follows, with the particles and the article that may stick to it: «وشركة», «للشركة». */
    static boolean isNaming(String word) {
        String bare = word.startsWith("لل") ? word.substring(2) : withoutArticle(withoutParticle(word));
        return NAMING.has(word) || NAMING.has(bare) || NAMING.has(withoutArticle(word));
    }

    private static String withoutParticle(String word) {
        return word.length() > 2 && PARTICLES.indexOf(word.charAt(0)) >= 0 ? word.substring(1) : word;
    }

    private static String withoutArticle(String word) {
        return word.startsWith("ال") ? word.substring(2) : word;
    }

    /** Read once, before the first constant. */
    private static final class Holder {
        static final Properties WORDS = new Properties();

        static {
            try (InputStream in = Lexicon.class.getResourceAsStream("words.properties")) {
                WORDS.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
