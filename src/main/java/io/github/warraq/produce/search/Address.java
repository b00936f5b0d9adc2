package io.github.warraq.produce.search;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * Addresses of stories in few characters: most are made of the story's date and title, by a rule that {@code search.js}
 * knows, and need not be said.
 */
final class Address {
    private static final String ENDING = ".html";
    private static final int LONGEST = 160;
    private static final char TATWEEL = '\u0640';

    private Address() {}

    /**
     * What has to be said of an address: nothing; or its folder, if only its name is what the title makes; or all of it.
     *
     * @return empty, or a folder that ends in a slash, or a path
     */
    static String of(String path, String title, Optional<LocalDate> published) {
        int slash = path.lastIndexOf('/') + 1;
        if (!path.substring(slash).equals(name(title) + ENDING)) {
            return path;
        }
        String folder = path.substring(0, slash);
        return published
                .map(Address::folder)
                .filter(folder::equals)
                .map(same -> "")
                .orElse(folder);
    }

    private static String folder(LocalDate date) {
        return String.format(
                Locale.ROOT, "%04d/%02d/%02d/", date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** What the commonest titles become in an address: a simple case of {@link io.github.warraq.text.Slugs}. */
    static String name(String title) {
        StringBuilder name = new StringBuilder(title.length());
        int bytes = 0;
        int words = 0;
        boolean gap = false;
        for (int i = 0; i < title.length(); i++) {
            char c = title.charAt(i);
            if (isMark(c)) {
                continue;
            }
            boolean arabic = (c >= '\u0621' && c <= '\u064A') || (c >= '\u0671' && c <= '\u06D3');
            boolean ascii = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            boolean capital = c >= 'A' && c <= 'Z';
            if (!arabic && !ascii && !capital) {
                gap = true;
                continue;
            }
            if (gap && !name.isEmpty()) {
                words = name.length();
                name.append('-');
                bytes++;
            }
            gap = false;
            name.append(capital ? (char) (c + ('a' - 'A')) : c);
            bytes += arabic ? 2 : 1;
            if (bytes > LONGEST) {
                return name.substring(0, words);
            }
        }
        return name.toString();
    }

    private static boolean isMark(char c) {
        return c == TATWEEL || (c >= '\u064B' && c <= '\u0655') || c == '\u0670';
    }
}
