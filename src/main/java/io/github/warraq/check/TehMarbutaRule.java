package io.github.warraq.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Definite nouns that end in ه. A noun with the article takes no possessive ending, so its ه is a letter of its root
 * («الوجه»), which few words have, or a ة without its dots. A hint, and no more: a list names the few.
 */
final class TehMarbutaRule {
    private static final int SHORTEST = 5;
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}|\u0640");
    private static final Set<String> ROOTS = roots();

    private TehMarbutaRule() {}

    static void check(Prose prose, Report report) {
        Words.of(prose.masked(), word -> {
            if (word.text().endsWith("ه") && word.start() >= prose.body()) {
                String plain = MARKS.matcher(word.text()).replaceAll("");
                if (isCandidate(plain)) {
                    String other = word.text().substring(0, word.text().length() - 1) + "ة";
                    report.add(
                            Rule.TEH_MARBUTA,
                            word.start(),
                            "“" + word.text() + "” ends in ه",
                            "if it is feminine, write " + other);
                }
            }
        });
    }

    /** @param word without marks */
    private static boolean isCandidate(String word) {
        int article = word.startsWith("ال") ? 2 : word.matches("[وفبك]ال.*") ? 3 : word.startsWith("لل") ? 2 : 0;
        boolean parent = word.startsWith("والد"); // «والدته», whose first letter belongs to it
        if (article == 0 || parent || word.length() - article < SHORTEST - 2) {
            return false;
        }
        String noun = word.substring(article);
        char before = noun.charAt(noun.length() - 2);
        return !noun.endsWith("اته") && before != 'ا' && before != 'و' && before != 'ى' && !ROOTS.contains(noun);
    }

    private static Set<String> roots() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                TehMarbutaRule.class.getResourceAsStream("ends-in-heh.txt"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
