package io.github.warraq.read.raw;

import io.github.warraq.text.Fold;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A set of words and phrases from a data file, looked up by the key of {@link Fold#key}. In the file each stands on a line
 * of its own; lines that begin with {@code #} are comments.
 */
final class WordList {
    private final Set<String> keys = new HashSet<>();
    private final int longest;

    WordList(List<String> phrases) {
        int most = 0;
        for (String phrase : phrases) {
            String key = Fold.key(phrase);
            if (!key.isEmpty()) {
                keys.add(key);
                most = Math.max(most, key.split(" ").length);
            }
        }
        longest = most;
    }

    /** Reads {@code name.txt} beside this class. */
    static WordList read(String name) {
        try (InputStream in = WordList.class.getResourceAsStream(name + ".txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new WordList(
                    lines.lines().filter(line -> !line.startsWith("#")).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether all of {@code key} is a phrase of this list. */
    boolean has(String key) {
        return keys.contains(key);
    }

    /** The longest phrase that {@code key} begins with, in whole words; empty if there is none. */
    String opening(String key) {
        return opening(key, 0);
    }

    private String opening(String key, int from) {
        String found = "";
        int end = from - 1;
        for (int words = 0; words < longest && end < key.length(); words++) {
            int space = key.indexOf(' ', end + 1);
            end = space < 0 ? key.length() : space;
            String candidate = key.substring(from, end);
            if (keys.contains(candidate)) {
                found = candidate;
            }
        }
        return found;
    }

    /** Whether a phrase of this list stands anywhere in {@code key}, in whole words. */
    boolean isWithin(String key) {
        for (int from = 0; from < key.length(); ) {
            if (!opening(key, from).isEmpty()) {
                return true;
            }
            int space = key.indexOf(' ', from);
            from = space < 0 ? key.length() : space + 1;
        }
        return false;
    }
}
