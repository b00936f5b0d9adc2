package io.github.warraq.produce;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells bylines of agencies and desks from those of people, by the words of {@code newsrooms.txt}. */
final class Newsrooms {
    private static final String WORDS_FILE = "newsrooms.txt";
    private static final String COMMENT = "#";
    private static final Set<String> WORDS = read();

    private Newsrooms() {}

    /** Whether any of the words in a byline says that it is no person's. */
    static boolean isOne(String byline) {
        int from = -1;
        for (int i = 0; i <= byline.length(); i++) {
            boolean inWord = i < byline.length() && Character.isLetterOrDigit(byline.charAt(i));
            if (inWord && from < 0) {
                from = i;
            } else if (!inWord && from >= 0) {
                if (WORDS.contains(byline.substring(from, i).toLowerCase(Locale.ROOT))) {
                    return true;
                }
                from = -1;
            }
        }
        return false;
    }

    private static Set<String> read() {
        try (InputStream in = Newsrooms.class.getResourceAsStream(WORDS_FILE);
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith(COMMENT))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new IllegalStateException(WORDS_FILE, e);
        }
    }
}
