package io.github.warraq.produce.search;

import io.github.warraq.base.Key;
import io.github.warraq.base.Route;
import io.github.warraq.base.Sheet;
import io.github.warraq.produce.Producer.Batch;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the files that say of each term which stories hold it, and which terms follow it there. */
final class Postings {
    /** All terms of so many stories, or some terms of more, are held at once: about two kilobytes for each. */
    private static final int MOST_AT_ONCE = 1 << 12;

    private static final String SOURCE = "the search";

    private final Archive archive;

    Postings(Archive archive) {
        this.archive = archive;
    }

    /** Of one segment: pieces that each fit into memory. */
    Stream<Batch> batches(Archive.Held held) {
        Segment segment = held.segment();
        int pieces = Math.max(1, Integer.highestOneBit(segment.size() / MOST_AT_ONCE) * 2);
        int buckets = Math.max(Segment.BUCKETS_IN_A_FILE, segment.buckets() / pieces);
        return IntStream.range(0, segment.buckets() / buckets).mapToObj(i -> publisher -> {
            TermLists lists = new TermLists(archive, segment, i * buckets, (i + 1) * buckets);
            offer(held, lists, i * buckets, (i + 1) * buckets, publisher);
        });
    }

    private void offer(Archive.Held held, TermLists lists, int from, int to, Consumer<Sheet> publisher) {
        for (int bucket = from; bucket < to; bucket++) {
            if (held.buckets().hash(bucket) != 0) {
                publisher.accept(terms(held, lists, bucket));
            }
        }
        int grouped = Segment.BUCKETS_IN_A_FILE;
        for (int group = from / grouped; group < to / grouped; group++) {
            List<Object> hashes = new ArrayList<>();
            for (int bucket = group * grouped; bucket < (group + 1) * grouped; bucket++) {
                hashes.add(held.buckets().hash(bucket));
            }
            if (hashes.stream().anyMatch(hash -> (Long) hash != 0)) {
                publisher.accept(followers(held.segment(), lists, group, hashes));
            }
        }
    }

    private Sheet terms(Archive.Held held, TermLists lists, int bucket) {
        Route route = held.segment().terms(bucket);
        return new Sheet(route, () -> termsKey(held, route, bucket), SOURCE, Scripts.body(route, json -> {
            StringBuilder terms = new StringBuilder();
            StringBuilder stories = new StringBuilder();
            for (TermList list : lists.of(bucket)) {
                Shorthand.appendTerm(part(terms), list.term());
                list.appendStories(part(stories));
            }
            json.value(terms.toString()).value(stories.toString());
        }));
    }

    private Key termsKey(Archive.Held held, Route route, int bucket) {
        return Key.of(archive.ground(), "search terms", route.path())
                .part("its words are in other stories", held.buckets().hash(bucket))
                .key();
    }

    private Sheet followers(Segment segment, TermLists lists, int group, List<Object> hashes) {
        Route route = segment.followers(group);
        return new Sheet(route, () -> followersKey(route, hashes), SOURCE, Scripts.body(route, json -> {
            int grouped = Segment.BUCKETS_IN_A_FILE;
            for (int bucket = group * grouped; bucket < (group + 1) * grouped; bucket++) {
                StringBuilder followers = new StringBuilder();
                for (TermList list : lists.of(bucket)) {
                    list.appendFollowers(part(followers));
                }
                json.value(followers.toString());
            }
        }));
    }

    private Key followersKey(Route route, List<Object> hashes) {
        return Key.of(archive.ground(), "search phrases", route.path())
                .part("its words are in other stories", hashes)
                .key();
    }

    private static StringBuilder part(StringBuilder list) {
        return list.length() == 0 ? list : list.append(Numerals.BETWEEN);
    }
}
