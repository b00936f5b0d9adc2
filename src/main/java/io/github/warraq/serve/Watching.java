package io.github.warraq.serve;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;

/**
 * Notices that a site's files change: hears it from the system, or looks at all files again and again where the system
 * does not know. Folders that come into being beside {@code seeds/} are seen by looking, too.
 */
final class Watching implements Closeable {
    private static final long LOOK_MILLIS = 500;
    private static final long REST_MILLIS = 2_000;

    private final Path site;
    private final Inbox inbox;
    private final Executor threads;
    private Optional<Watch> watch;
    private volatile boolean closed;
    private final Optional<Poll> poll;

    private Watching(Path site, Inbox inbox, Executor threads, Optional<Watch> watch, Optional<Poll> poll) {
        this.site = site;
        this.inbox = inbox;
        this.threads = threads;
        this.watch = watch;
        this.poll = poll;
    }

    /** @param polls whether the user wants it so */
    static Watching of(Path site, Inbox inbox, boolean polls, Executor threads) {
        if (!polls && !Watch.isDeaf(site)) {
            try {
                return new Watching(
                        site, inbox, threads, Optional.of(Watch.of(site, inbox, threads)), Optional.empty());
            } catch (IOException noWatches) {
                // As on a system that tells of nothing.
            }
        }
        Poll poll = new Poll(site, inbox);
        poll.look();
        return new Watching(site, inbox, threads, Optional.empty(), Optional.of(poll));
    }

    boolean isByLooking() {
        return poll.isPresent();
    }

    /** Looks, if that is the way, after so many milliseconds have passed. */
    void look() {
        poll.ifPresent(Poll::look);
        if (!closed && watch.isPresent() && !watch.get().isOfAll(site)) {
            try {
                watch.get().close();
                watch = Optional.of(Watch.of(site, inbox, threads));
                inbox.putAll();
            } catch (IOException later) {
                // The next look tries again.
            }
        }
    }

    /** How long to wait before the next look. */
    long pause() {
        return poll.isPresent() ? LOOK_MILLIS : REST_MILLIS;
    }

    @Override
    public void close() throws IOException {
        closed = true;
        if (watch.isPresent()) {
            watch.get().close();
        }
    }
}
