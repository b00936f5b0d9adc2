package io.github.warraq.produce.search;

import io.github.warraq.base.Fingerprint;
import io.github.warraq.index.Digest;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.util.Optional;

/**
 * A hash of all that each bucket of a segment holds, so that a changed story makes only the files anew that hold its
 * changed words. They are remembered from build to build under the fingerprint of the segment's stories, for they take a
 * look at each story.
 */
final class Buckets {
    private static final String MEMO = "search/";

    private final Archive archive;
    private final Segment segment;
    private Fingerprint contents;
    private long[] hashes;

    Buckets(Archive archive, Segment segment) {
        this.archive = archive;
        this.segment = segment;
    }

    /** Of all stories of the segment. */
    synchronized Fingerprint contents() {
        if (contents == null) {
            contents = Fingerprint.of(segment.name(), segment.level(), archive.contents(segment.from(), segment.to()));
        }
        return contents;
    }

    /** What the hashes are remembered by. */
    String memo() {
        return MEMO + contents();
    }

    /** Of what a bucket holds; 0 if it is empty. */
    long hash(int bucket) {
        return hashes()[bucket];
    }

    private synchronized long[] hashes() {
        if (hashes == null) {
            Optional<byte[]> known = archive.shelf().memos().get(memo());
            if (known.isPresent()) {
                LongBuffer longs = ByteBuffer.wrap(known.get()).asLongBuffer();
                hashes = new long[longs.remaining()];
                longs.get(hashes);
            } else {
                hashes = read();
                ByteBuffer bytes = ByteBuffer.allocate(hashes.length * Long.BYTES);
                bytes.asLongBuffer().put(hashes);
                archive.shelf().memos().put(memo(), bytes.array());
            }
        }
        return hashes;
    }

    private long[] read() {
        long[] all = new long[segment.buckets()];
        for (int slot = segment.from(); slot < segment.to(); slot++) {
            Digest digest = archive.digest(slot);
            while (digest.next()) {
                int bucket = segment.bucket(digest.place());
                all[bucket] = digest.hash(all[bucket] * 31 + slot - segment.from() + 1) | 1;
            }
        }
        return all;
    }
}
