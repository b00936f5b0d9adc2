package io.github.warraq.produce.search;

import io.github.warraq.base.Fingerprint;
import io.github.warraq.base.Key;
import io.github.warraq.base.Route;
import io.github.warraq.base.Sheet;
import io.github.warraq.index.Digest;
import io.github.warraq.text.search.Analyzer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * The words that stories make much of, to complete what a reader types and to mend it: by their first letters those of all
 * segments that are no longer small, which therefore seldom change, and in one file the title words of the newest stories.
 */
final class Vocabulary {
    private static final String SOURCE = "the search";
    private static final String MEMO = "search/words/";
    private static final Route NEWEST = new Route("search/words/new.js");

    /** Below so many stories all count as settled. */
    private static final int SMALL = 512;

    /** A word in one of so many stories or more is worth its room. */
    private static final int RARE = 4000;

    private static final int MOST_OF_A_LETTER = 4000;

    /** More words than these are not counted at once; then the rarest are forgotten (Manku, Motwani 2002). */
    private static final int MOST_COUNTED = 1 << 18;

    private static final int TITLE = 3;
    private static final char CLASS = 'A';

    private final Archive archive;
    private final List<Archive.Held> settled = new ArrayList<>();
    private final List<Segment> newest = new ArrayList<>();
    private final String memo;
    private SortedMap<String, String> words;

    Vocabulary(Archive archive) {
        this.archive = archive;
        List<Object> contents = new ArrayList<>();
        for (Archive.Held held : archive.segments()) {
            if (held.segment().level() > 0 || archive.shelf().size() < SMALL) {
                settled.add(held);
                contents.add(held.buckets().contents());
            } else {
                newest.add(held.segment());
            }
        }
        memo = MEMO + Fingerprint.of(contents.toArray());
    }

    /** What it is remembered by. */
    String memo() {
        return memo;
    }

    /** Changes with any word. */
    String state() {
        List<Object> parts = new ArrayList<>(List.of(memo));
        newest.forEach(segment -> parts.add(archive.contents(segment.from(), segment.to())));
        return Fingerprint.of(parts.toArray()).toString();
    }

    /** The first letters of all words, for each of which there is a file. */
    SortedSet<String> letters() {
        return new TreeSet<>(words().keySet());
    }

    void offerTo(Consumer<Sheet> publisher) {
        words().forEach((letter, list) -> {
            Route route = route(letter);
            Key key = Key.of(archive.ground(), "search words", route.path())
                    .part("its words have changed", list)
                    .key();
            publisher.accept(new Sheet(route, key, SOURCE, Scripts.body(route, json -> json.value(list))));
        });
        publisher.accept(
                new Sheet(NEWEST, this::newestKey, SOURCE, Scripts.body(NEWEST, json -> json.value(newest()))));
    }

    private Key newestKey() {
        return Key.of(archive.ground(), "search words", NEWEST.path())
                .part(
                        "its words have changed",
                        newest.stream()
                                .map(segment -> (Object) archive.contents(segment.from(), segment.to()))
                                .toList())
                .key();
    }

    private static Route route(String letter) {
        return new Route(String.format(Locale.ROOT, "search/words/%04x.js", (int) letter.charAt(0)));
    }

    private synchronized SortedMap<String, String> words() {
        if (words == null) {
            words = archive.shelf().memos().get(memo).map(Vocabulary::parsed).orElseGet(this::read);
        }
        return words;
    }

    private static SortedMap<String, String> parsed(byte[] lines) {
        SortedMap<String, String> parsed = new TreeMap<>();
        new String(lines, StandardCharsets.UTF_8)
                .lines()
                .forEach(line -> parsed.put(line.substring(0, 1), line.substring(1)));
        return parsed;
    }

    private SortedMap<String, String> read() {
        Counts counts = new Counts();
        int stories = 0;
        for (Archive.Held held : settled) {
            stories += held.segment().size();
            counts.add(held.segment(), 0);
        }
        SortedMap<String, String> read =
                counts.lists(archive.analyzer(), Math.min(2, 1 + stories / SMALL) + stories / RARE);
        StringBuilder lines = new StringBuilder();
        read.forEach((letter, list) -> lines.append(letter).append(list).append('\n'));
        archive.shelf().memos().put(memo, lines.toString().getBytes(StandardCharsets.UTF_8));
        return read;
    }

    private String newest() {
        Counts counts = new Counts();
        newest.forEach(segment -> counts.add(segment, TITLE));
        return String.join(" ", counts.lists(archive.analyzer(), 1).values());
    }

    /** Counts in how many stories each word is. */
    private final class Counts {
        private final Map<String, Integer> counts = new HashMap<>();
        private int forgotten;

        void add(Segment segment, int leastLevel) {
            for (int slot = segment.from(); slot < segment.to(); slot++) {
                Digest digest = archive.digest(slot);
                while (digest.next()) {
                    if (digest.isShown() && digest.level() >= leastLevel) {
                        counts.merge(digest.surface(), 1, Integer::sum);
                    }
                }
                while (counts.size() > MOST_COUNTED) {
                    forgotten++;
                    counts.values().removeIf(count -> count <= forgotten);
                }
            }
        }

        /** By first letter: the words in so many stories or more, one for each way of folding it, each with how many. */
        SortedMap<String, String> lists(Analyzer analyzer, int least) {
            Map<String, Spellings> folded = new TreeMap<>();
            counts.forEach((word, count) -> folded.computeIfAbsent(analyzer.fold(word), any -> new Spellings())
                    .add(word, count));
            SortedMap<String, List<Map.Entry<String, Spellings>>> byLetter = new TreeMap<>();
            folded.entrySet().stream()
                    .filter(entry ->
                            entry.getValue().stories >= least && !entry.getKey().isEmpty())
                    .forEach(entry -> byLetter.computeIfAbsent(entry.getKey().substring(0, 1), any -> new ArrayList<>())
                            .add(entry));
            SortedMap<String, String> lists = new TreeMap<>();
            byLetter.forEach((letter, entries) -> lists.put(letter, list(entries)));
            return lists;
        }

        private String list(List<Map.Entry<String, Spellings>> entries) {
            List<String> words = entries.stream()
                    .sorted(Comparator.comparing((Map.Entry<String, Spellings> entry) -> -entry.getValue().stories)
                            .thenComparing(Map.Entry::getKey))
                    .limit(MOST_OF_A_LETTER)
                    .map(entry -> entry.getValue().toString())
                    .toList();
            return String.join(" ", words);
        }
    }

    /** One word as it is spelt here and there. */
    private static final class Spellings {
        private String commonest = "";
        private int most;
        private int stories;

        void add(String spelling, int count) {
            stories += count;
            if (count > most || (count == most && spelling.compareTo(commonest) < 0)) {
                most = count;
                commonest = spelling;
            }
        }

        /** The word, and behind it the power of two of the stories it is in. */
        @Override
        public String toString() {
            return commonest + (char) (CLASS + Integer.SIZE - Integer.numberOfLeadingZeros(stories));
        }
    }
}
