package io.github.warraq.gist;

import io.github.warraq.text.Fold;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of a language's words and names before a story is read. It comes from a file of words beside this class,
 * {@code ar.txt}, which is data that can grow.
 */
final class Vocabulary {
    private final Map<String, Integer> parts = new HashMap<>();
    private final Map<String, String> spellings = new HashMap<>();
    private final Map<Long, Known> names = new HashMap<>();
    /** Keys of the beginnings of names and commonplaces. */
    private final Set<Long> beginnings = new HashSet<>();

    private final Set<Long> commonplaces = new HashSet<>();
    private String prefixes = "";
    private String article = "";
    private String verbal = "";

    /**
     * A name that is known.
     *
     * @param key of its first spelling
     * @param text its first spelling
     */
    record Known(long key, String text) {}

    /**
     * @param language its primary tag; where there is no file for it, nothing is known but the names
     * @param more names besides those in the file
     */
    static Vocabulary of(String language, Collection<String> more) {
        Vocabulary vocabulary = new Vocabulary();
        try (InputStream in = Vocabulary.class.getResourceAsStream(language + ".txt")) {
            if (in != null) {
                vocabulary.read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        for (String name : more) {
            if (!vocabulary.names.containsKey(vocabulary.key(name))) {
                vocabulary.name(name, new Known(vocabulary.key(name), name));
            }
        }
        return vocabulary;
    }

    private void read(BufferedReader lines) throws IOException {
        String section = "";
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("[")) {
                section = line.substring(1, line.indexOf(']'));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                add(section, line);
            }
        }
    }

    private void add(String section, String line) {
        switch (section) {
            case "prefixes" -> prefixes = line.replace(" ", "");
            case "article" -> article = line.strip();
            case "verbal" -> verbal = line.replace(" ", "");
            case "phrases" -> commonplace(line);
            case "names" -> name(line);
            case "spellings" -> {
                String[] sides = line.split("=");
                for (String word : sides[0].strip().split(" ")) {
                    spellings.put(Fold.key(word), Fold.key(sides[1]));
                }
            }
            default -> {
                Part part = Part.valueOf(section.toUpperCase(Locale.ROOT));
                for (String word : line.split(" ")) {
                    mark(Fold.key(word), part);
                }
            }
        }
    }

    private void mark(String folded, Part part) {
        parts.merge(folded, part.bit(), (some, more) -> some | more);
    }

    private void commonplace(String line) {
        commonplaces.add(begin(line));
    }

    private void name(String line) {
        int equals = line.indexOf('=');
        String first = (equals < 0 ? line : line.substring(0, equals)).strip();
        Known known = new Known(key(first), first);
        name(first, known);
        if (equals >= 0) {
            for (String other : line.substring(equals + 1).split("،")) {
                name(other.strip(), known);
            }
        }
    }

    private void name(String spelling, Known known) {
        for (String word : Fold.key(spelling).split(" ")) {
            mark(word, Part.NAMED);
        }
        names.put(begin(spelling), known);
    }

    /** Notes all beginnings of a phrase; gives its key. */
    private long begin(String phrase) {
        long key = 0;
        for (String word : Fold.key(phrase).split(" ")) {
            if (key == 0) {
                mark(word, Part.FIRST);
            }
            key = Hashes.joined(key, wordKey(word));
            beginnings.add(key);
        }
        return key;
    }

    /** The key of a name or phrase, whatever its spelling. */
    long key(String phrase) {
        long key = 0;
        for (String word : Fold.key(phrase).split(" ")) {
            key = Hashes.joined(key, wordKey(word));
        }
        Known known = names.get(key);
        return known == null ? key : known.key;
    }

    /** The key of a word that has no prefix. */
    long wordKey(String folded) {
        return Hashes.of(spellings.getOrDefault(folded, folded));
    }

    /** The parts that a folded word plays; 0 for one that is not in the file. */
    int parts(String folded) {
        return parts.getOrDefault(folded, 0);
    }

    Optional<Known> name(long key) {
        return Optional.ofNullable(names.get(key));
    }

    /** Whether a known name or a commonplace begins so. */
    boolean begins(long key) {
        return beginnings.contains(key);
    }

    /** Whether a phrase is found often and is no subject. */
    boolean isCommonplace(long key) {
        return commonplaces.contains(key);
    }

    /** Letters that are written together with the next word. */
    String prefixes() {
        return prefixes;
    }

    /** Letters that a word without article hardly begins with unless it is a verb. */
    String verbal() {
        return verbal;
    }

    /** What makes a word definite, written together with it; empty if there is no such thing. */
    String article() {
        return article;
    }
}
