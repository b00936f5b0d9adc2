package io.github.warraq.text.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lines of a language's data file, which {@code ar.txt} explains. */
final class Rules {
    private final List<String[]> lines;

    private Rules(List<String[]> lines) {
        this.lines = lines;
    }

    /** Reads {@code name.txt} beside this class. */
    static Rules read(String name) {
        try (InputStream in = Rules.class.getResourceAsStream(name + ".txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new Rules(lines.lines()
                    .map(line -> line.substring(0, line.indexOf('#') < 0 ? line.length() : line.indexOf('#')))
                    .filter(line -> !line.isBlank())
                    .map(line -> line.strip().split(" +"))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** These rules, and the known words of others. */
    Rules withWordsOf(Rules others) {
        List<String[]> all = new ArrayList<>(lines);
        others.lines.stream().filter(line -> line[0].equals("word")).forEach(all::add);
        return new Rules(all);
    }

    /** Letters that count as others. */
    Map<Character, Character> letters() {
        Map<Character, Character> letters = new HashMap<>();
        for (String[] line : all("letter")) {
            letters.put(line[1].charAt(0), line[2].charAt(0));
        }
        return letters;
    }

    /** What stands behind a name, folded; several lines of one name count as one. */
    List<String> list(String name, Letters letters) {
        List<String> list = new ArrayList<>();
        for (String[] line : all(name)) {
            for (int i = 1; i < line.length; i++) {
                list.add(letters.fold(line[i]));
            }
        }
        return list;
    }

    /** A set of letters, folded. */
    String set(String name, Letters letters) {
        return String.join("", list(name, letters));
    }

    List<Affix> affixes(String name, Letters letters) {
        List<Affix> affixes = new ArrayList<>();
        for (String[] line : all(name)) {
            String third = line.length > 3 ? line[3] : "";
            String instead = third.startsWith("~") ? "" : letters.fold(third);
            String lookup = third.startsWith("~") ? letters.fold(third) : "";
            affixes.add(new Affix(letters.fold(line[1]), Integer.parseInt(line[2]), instead, lookup));
        }
        return affixes;
    }

    /** Known words to the terms they stand for. What a line says first counts. */
    Map<String, String> words(Letters letters) {
        Map<String, String> words = new HashMap<>();
        for (String[] line : all("word")) {
            String term = letters.fold(line[1]);
            for (int i = 1; i < line.length; i++) {
                words.putIfAbsent(letters.fold(line[i]), term);
            }
        }
        return words;
    }

    private List<String[]> all(String name) {
        return lines.stream().filter(line -> line[0].equals(name)).toList();
    }
}
