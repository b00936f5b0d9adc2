package io.github.warraq.produce.search;

import io.github.warraq.index.Digest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The terms of some buckets of a segment, each with the stories that hold it, collected in one pass over the stories. */
final class TermLists {
    private final Archive archive;
    private final Segment segment;
    private final int from;
    private final int to;
    private List<List<TermList>> buckets;

    /**
     * @param from the first bucket
     * @param to the one behind the last
     */
    TermLists(Archive archive, Segment segment, int from, int to) {
        this.archive = archive;
        this.segment = segment;
        this.from = from;
        this.to = to;
    }

    /** The terms of a bucket, in an order that depends on the terms alone. */
    synchronized List<TermList> of(int bucket) {
        if (buckets == null) {
            buckets = read();
        }
        return buckets.get(bucket - from);
    }

    private List<List<TermList>> read() {
        Table table = new Table();
        for (int slot = segment.from(); slot < segment.to(); slot++) {
            Digest digest = archive.digest(slot);
            while (digest.next()) {
                int bucket = segment.bucket(digest.place());
                if (bucket >= from && bucket < to) {
                    table.get(digest, bucket).add(slot - segment.from(), digest.level(), digest.followers());
                }
            }
        }
        List<List<TermList>> lists = new ArrayList<>();
        for (int i = from; i < to; i++) {
            lists.add(new ArrayList<>());
        }
        table.all().forEach(list -> lists.get(list.bucket() - from).add(list));
        lists.forEach(list -> list.sort(null));
        return lists;
    }

    /** Terms by their bytes; open addressing, for a hash map would make an object for each time that a term is met. */
    private static final class Table {
        private TermList[] lists = new TermList[1024];
        private int count;

        TermList get(Digest digest, int bucket) {
            int at = find(digest);
            if (lists[at] == null) {
                lists[at] = new TermList(digest.termBytes(), digest.termHash(), bucket);
                if (++count * 2 > lists.length) {
                    grow();
                    return lists[find(digest)];
                }
            }
            return lists[at];
        }

        private int find(Digest digest) {
            int mask = lists.length - 1;
            int at = digest.termHash() & mask;
            while (lists[at] != null && !lists[at].isOf(digest)) {
                at = at + 1 & mask;
            }
            return at;
        }

        private void grow() {
            TermList[] old = lists;
            lists = new TermList[old.length * 2];
            int mask = lists.length - 1;
            for (TermList list : old) {
                if (list != null) {
                    int at = list.hash() & mask;
                    while (lists[at] != null) {
                        at = at + 1 & mask;
                    }
                    lists[at] = list;
                }
            }
        }

        List<TermList> all() {
            return Arrays.stream(lists).filter(list -> list != null).toList();
        }
    }
}
