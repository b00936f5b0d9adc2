package io.github.warraq.gist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds what a story is about by name: names that the vocabulary knows; persons behind their titles or with a first name,
 * counted by their last name too; what a word before it introduces ({@code شركة آبل}); and phrases that the story repeats.
 */
final class Names {
    /** How many names of a story are kept. */
    static final int MOST = 8;

    private static final int LONGEST_KNOWN = 6;
    private static final int LONGEST_REPEATED = 4;

    private final Story story;
    private final Vocabulary vocabulary;
    private final Map<Long, Phrase> phrases = new LinkedHashMap<>();
    /** Words that are part of a name already, or of what stands before one. */
    private final boolean[] taken;

    private Names(Story story) {
        this.story = story;
        this.vocabulary = story.vocabulary;
        this.taken = new boolean[story.size()];
    }

    static List<Name> of(Story story) {
        Names names = new Names(story);
        names.known();
        names.persons(new Persons(story, names.taken).find());
        names.introduced();
        names.repeated();
        return Ranking.of(story, new ArrayList<>(names.phrases.values()));
    }

    private void known() {
        for (int i = 0; i < story.size(); i++) {
            if (story.word(i).is(Part.FIRST)) {
                i = Math.max(i, knownAt(i) - 1);
            }
        }
    }

    /** Of several names or commonplaces that begin at a word, the longest; gives its end. */
    private int knownAt(int from) {
        long key = 0;
        long found = 0;
        int end = from;
        for (int i = from; i < Math.min(story.size(), from + LONGEST_KNOWN); i++) {
            key = Hashes.joined(key, story.word(i).key());
            if (i > from && !story.follows(i) || !vocabulary.begins(key)) {
                break;
            }
            if (vocabulary.name(key).isPresent() || vocabulary.isCommonplace(key)) {
                found = key;
                end = i + 1;
            }
        }
        Vocabulary.Known name = vocabulary.name(found).orElse(null);
        if (name != null) {
            say(name.key(), name.text(), from, end, Phrase.Kind.KNOWN);
        }
        take(from, end);
        return end;
    }

    /** Full names first; then last names count for the one who bears them, and others stand for themselves. */
    private void persons(List<Persons.Span> spans) {
        Map<Long, Phrase> byLastName = new HashMap<>();
        Set<Long> alone = new HashSet<>();
        for (Persons.Span span : spans) {
            if (span.units() > 1) {
                long key = story.key(span.from(), span.to());
                say(key, "", span.from(), span.to(), Phrase.Kind.PERSON);
                take(span.from(), span.to());
                byLastName.merge(last(span.to()), phrases.get(key), (a, b) -> b.count > a.count ? b : a);
            } else if (!story.word(span.from()).is(Part.GIVEN)) {
                alone.add(last(span.to()));
            }
        }
        for (int i = 0; i < story.size(); i++) {
            long last = last(i + 1);
            Phrase bearer = taken[i] ? null : byLastName.get(last);
            if (bearer != null) {
                bearer.saidAt(i, story.text);
            } else if (!taken[i] && alone.contains(last)) {
                say(last, "", i, i + 1, Phrase.Kind.INTRODUCED);
            } else {
                continue;
            }
            taken[i] = true;
        }
    }

    private void take(int from, int to) {
        for (int i = from; i < to; i++) {
            taken[i] = true;
        }
    }

    private long last(int end) {
        return Hashes.joined(0, story.word(end - 1).key());
    }

    private void introduced() {
        Set<Long> introduced = new HashSet<>();
        for (int i = 1; i < story.size(); i++) {
            Word before = story.word(i - 1);
            if (story.follows(i)
                    && !taken[i]
                    && (before.is(Part.PLACES) || before.is(Part.BRANDS))
                    && story.word(i).isUnknown()
                    && !story.word(i).is(Part.DEFINITE)) {
                introduced.add(story.word(i).key());
            }
        }
        if (introduced.isEmpty()) {
            return;
        }
        for (int i = 0; i < story.size(); i++) {
            if (!taken[i] && introduced.contains(story.word(i).key())) {
                say(last(i + 1), "", i, i + 1, Phrase.Kind.INTRODUCED);
            }
        }
    }

    private void repeated() {
        long[] pairs = new long[story.size()];
        LongCounts counts = new LongCounts();
        for (int i = 0; i + 1 < story.size(); i++) {
            if (isPair(i)) {
                pairs[i] = story.key(i, i + 2);
                counts.add(pairs[i], 1);
            }
        }
        for (int i = 0; i + 1 < story.size(); i++) {
            Word first = story.word(i);
            if (pairs[i] == 0 || first.is(Part.LINKS) || first.is(Part.PLACES) || first.is(Part.VERBAL)) {
                continue;
            }
            long key = Hashes.joined(0, first.key());
            for (int j = i + 1; j < Math.min(story.size(), i + LONGEST_REPEATED); j++) {
                if (pairs[j - 1] == 0 || counts.get(pairs[j - 1]) < 2) {
                    break;
                }
                key = Hashes.joined(key, story.word(j).key());
                if (!story.word(j).is(Part.LINKS)) {
                    say(key, "", i, j + 1, Phrase.Kind.REPEATED);
                }
            }
        }
    }

    /** Whether a word and the next one may stand together in a name. */
    private boolean isPair(int i) {
        return story.follows(i + 1)
                && !taken[i]
                && !taken[i + 1]
                && !story.word(i).isStop()
                && !story.word(i + 1).isStop();
    }

    /** @param text empty for what the story itself writes */
    private void say(long key, String text, int from, int to, Phrase.Kind kind) {
        Phrase phrase = phrases.get(key);
        if (phrase == null) {
            phrase = new Phrase(key, text.isEmpty() ? story.written(from, to) : text, from, to, kind);
            phrases.put(key, phrase);
        }
        phrase.saidAt(from, story.text);
    }
}
