package io.github.warraq.produce.search;

import io.github.warraq.base.Fingerprint;
import io.github.warraq.catalog.Shelf;
import io.github.warraq.text.Slugs;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts the stories of a paper into segments, by their names alone: where one ends depends on the hash of its last story's
 * name and on how long it is, never on how many stories stand before it. So a story that is added or taken away anywhere
 * changes the segment around it, and soon after it the cuts are where they were (content-defined chunking, as in rsync and
 * prolly trees). Segments are grouped the same way, level by level, and a level's groups that are complete stand for what
 * they hold; what is left at the end is in smaller and smaller ones. So a new story changes one small segment, and a
 * question has to look into few.
 */
final class Layout {
    /** A smallest segment holds so many stories at least, and at most. */
    private static final int FEWEST = 48;

    private static final int MOST = 96;
    /** Between these, one name of so many ends it. */
    private static final int ONE_OF = 16;

    /** A group holds so many segments of the level below at least, and at most; between these, one of two ends it. */
    private static final int FEWEST_IN_GROUP = 3;

    private static final int MOST_IN_GROUP = 6;
    private static final int NAME = 8;

    /** The name of the last segment while it is open; no other has one of its length. */
    private static final String OPEN = "new";

    private Layout() {}

    static List<Segment> of(Shelf shelf) {
        List<Cuts> levels = new ArrayList<>();
        for (Cuts cuts = Cuts.of(shelf); cuts.count > 0; cuts = cuts.grouped(levels.size())) {
            levels.add(cuts);
        }
        List<Segment> segments = new ArrayList<>();
        int from = 0;
        for (int level = levels.size() - 1; level >= 0; level--) {
            Cuts cuts = levels.get(level);
            for (int i = 0; i < cuts.count; i++) {
                int to = cuts.ends[i];
                if (to > from) {
                    String name = Slugs.suffix(shelf.card(to - 1).id().name(), NAME);
                    segments.add(new Segment(name, from, to, level));
                    from = to;
                }
            }
        }
        if (from < shelf.size()) {
            segments.add(new Segment(OPEN, from, shelf.size(), 0));
        }
        return segments;
    }

    /** Where the segments of one level end, with the hashes of their last stories' names. */
    private static final class Cuts {
        private final int[] ends;
        private final long[] hashes;
        private int count;

        private Cuts(int most) {
            ends = new int[most];
            hashes = new long[most];
        }

        static Cuts of(Shelf shelf) {
            Cuts cuts = new Cuts(shelf.size() / FEWEST);
            int from = 0;
            for (int end = FEWEST; end <= shelf.size(); end++) {
                long hash = Fingerprint.of(shelf.card(end - 1).id().name()).low();
                if (Long.remainderUnsigned(hash, ONE_OF) == 0 || end - from == MOST) {
                    cuts.add(end, hash);
                    from = end;
                    end += FEWEST - 1;
                }
            }
            return cuts;
        }

        /** The segments of the next level, each of which takes some of these. */
        Cuts grouped(int level) {
            Cuts groups = new Cuts(count / FEWEST_IN_GROUP);
            int from = 0;
            for (int i = FEWEST_IN_GROUP - 1; i < count; i++) {
                int size = i + 1 - from;
                boolean ends = (hashes[i] >>> Byte.SIZE + level & 1) == 0;
                if (size == MOST_IN_GROUP || (size >= FEWEST_IN_GROUP && ends)) {
                    groups.add(this.ends[i], hashes[i]);
                    from = i + 1;
                }
            }
            return groups;
        }

        private void add(int end, long hash) {
            ends[count] = end;
            hashes[count++] = hash;
        }
    }
}
