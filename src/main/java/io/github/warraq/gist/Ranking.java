package io.github.warraq.gist;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Decides which of a story's names it is about, and how much. */
final class Ranking {
    private static final int MOST_COUNTED = 8;
    private static final int HEADLINE = 3;
    private static final int LEAST = 4;
    /** Longer stories say everything more often. */
    private static final int USUAL_LENGTH = 400;

    private final Story story;

    private Ranking(Story story) {
        this.story = story;
    }

    static List<Name> of(Story story, List<Phrase> phrases) {
        Ranking ranking = new Ranking(story);
        Set<Long> parts = ranking.partsOfLonger(phrases);
        return phrases.stream()
                .filter(phrase -> !parts.contains(phrase.key))
                .filter(phrase -> phrase.count > 1 || phrase.kind.compareTo(Phrase.Kind.PERSON) >= 0)
                .map(ranking::name)
                .filter(name -> name.weight() >= LEAST)
                .sorted(Comparator.comparingInt((Name name) -> -name.weight()))
                .limit(Names.MOST)
                .toList();
    }

    private Name name(Phrase phrase) {
        boolean sure = phrase.kind.compareTo(Phrase.Kind.PERSON) >= 0;
        int often = phrase.count * USUAL_LENGTH / Math.max(USUAL_LENGTH, story.size());
        int weight = Math.min(MOST_COUNTED, often)
                + (phrase.inHeadline ? HEADLINE : 0)
                + (phrase.inLead ? 1 : 0)
                + (sure ? 1 : 0);
        long last = phrase.kind == Phrase.Kind.PERSON ? story.key(phrase.to - 1, phrase.to) : 0;
        return new Name(phrase.key, phrase.text, weight, sure, last);
    }

    /** Of phrases in longer phrases: the shorter ones that hardly stand alone, and the longer ones that are hardly said. */
    private Set<Long> partsOfLonger(List<Phrase> phrases) {
        Map<Long, Phrase> byKey = new HashMap<>();
        phrases.forEach(phrase -> byKey.put(phrase.key, phrase));
        Set<Long> dropped = new HashSet<>();
        List<Phrase> longestFirst = phrases.stream()
                .filter(phrase -> phrase.kind == Phrase.Kind.REPEATED)
                .sorted(Comparator.comparingInt(phrase -> -phrase.length()))
                .toList();
        for (Phrase longer : longestFirst) {
            if (longer.count < 2) {
                dropped.add(longer.key);
                continue;
            }
            for (int from = longer.from; from < longer.to; from++) {
                for (int to = from + 1; to <= longer.to; to++) {
                    Phrase part = byKey.get(story.key(from, to));
                    if (part != null && part != longer) {
                        boolean often = longer.count * 3 >= part.count * 2;
                        dropped.add(often && part.kind == Phrase.Kind.REPEATED ? part.key : longer.key);
                    }
                }
            }
        }
        return dropped;
    }
}
