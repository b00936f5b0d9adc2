package io.github.warraq.cli;

import io.github.warraq.base.Notice;
import io.github.warraq.base.Notice.Level;
import io.github.warraq.base.Place;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Collects notices, to show them in one order whatever order they came in. Of those with one code it keeps the first by
 * place and counts the others: a million articles may lack their pictures.
 */
final class NoticeBoard {
    private static final Comparator<Place> BY_PLACE =
            Comparator.comparing(Place::file).thenComparing(Place::line).thenComparing(Place::column);

    private static final Comparator<Notice> ORDER = Comparator.comparing(Notice::place, BY_PLACE)
            .thenComparing(Notice::level, Comparator.reverseOrder())
            .thenComparing(Notice::code)
            .thenComparing(Notice::message);

    private final Level least;
    private final int mostOfAKind;
    private final Map<Kind, Pile> piles = new TreeMap<>();

    private record Kind(Level level, String code) implements Comparable<Kind> {
        @Override
        public int compareTo(Kind other) {
            int byLevel = other.level.compareTo(level);
            return byLevel != 0 ? byLevel : code.compareTo(other.code);
        }
    }

    private static final class Pile {
        private final TreeSet<Notice> first = new TreeSet<>(ORDER);
        private long more;
    }

    /** How many notices of a kind are not shown. */
    record Rest(Level level, String code, long count) {}

    /**
     * @param least what is less bad is counted only
     * @param mostOfAKind how many notices with one code are kept
     */
    NoticeBoard(Level least, int mostOfAKind) {
        this.least = least;
        this.mostOfAKind = mostOfAKind;
    }

    void add(Notice notice) {
        Pile pile = piles.computeIfAbsent(new Kind(notice.level(), notice.code()), kind -> new Pile());
        if (notice.level().compareTo(least) < 0) {
            pile.more++;
        } else if (pile.first.add(notice) && pile.first.size() > mostOfAKind) {
            pile.first.pollLast();
            pile.more++;
        }
    }

    void clear() {
        piles.clear();
    }

    /** What is shown, by file, line and column. */
    List<Notice> shown() {
        return piles.values().stream()
                .flatMap(pile -> pile.first.stream())
                .sorted(ORDER)
                .toList();
    }

    /** What is not shown of kinds of which something is, the worst first. */
    List<Rest> rest() {
        return piles.entrySet().stream()
                .filter(pile -> pile.getKey().level().compareTo(least) >= 0 && pile.getValue().more > 0)
                .map(pile -> new Rest(pile.getKey().level(), pile.getKey().code(), pile.getValue().more))
                .toList();
    }

    /** How many notices of a level there are, shown or not. */
    long count(Level level) {
        return of(level).mapToLong(pile -> pile.first.size() + pile.more).sum();
    }

    private Stream<Pile> of(Level level) {
        return piles.entrySet().stream()
                .filter(pile -> pile.getKey().level() == level)
                .map(Map.Entry::getValue);
    }
}
