package io.github.warraq.serve;

import io.github.warraq.build.Changes;
import io.github.warraq.build.Preview;
import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** Takes in changes as they come, one after the other, and has the open pages told. */
final class Following implements Runnable, Closeable {
    private static final long GREETING_NANOS = TimeUnit.SECONDS.toNanos(15);

    /** After so long without a change authors are taken to rest. */
    private static final long QUIET_MILLIS = 300;

    /** Those who ask for pages get their turn while a new site is read. */
    private static final long BREATH_MILLIS = 20;

    private final Preview preview;
    private final Lately lately;
    private final Clients clients;
    private final Inbox inbox;
    private final Watching watching;
    private final Events events;
    private volatile boolean closed;

    Following(Preview preview, Lately lately, Clients clients, Inbox inbox, Watching watching, Events events) {
        this.preview = preview;
        this.lately = lately;
        this.clients = clients;
        this.inbox = inbox;
        this.watching = watching;
        this.events = events;
    }

    @Override
    public void run() {
        long greeted = System.nanoTime();
        while (!closed) {
            try {
                Changes changes = inbox.take(
                        preview.isSettled() ? watching.pause() : preview.unread() > 0 ? BREATH_MILLIS : QUIET_MILLIS);
                if (changes.isEmpty()) {
                    settle();
                    watching.look();
                } else {
                    takeIn(changes);
                }
                if (System.nanoTime() - greeted > GREETING_NANOS) {
                    clients.greet();
                    greeted = System.nanoTime();
                }
            } catch (InterruptedException stop) {
                return;
            }
        }
    }

    /** What was left for a quiet moment, and may change some of what is open. */
    private void settle() {
        if (!preview.isSettled() && preview.settle(() -> !inbox.isEmpty())) {
            lately.clear();
            clients.changed(false);
        }
    }

    private void takeIn(Changes changes) {
        long start = System.nanoTime();
        preview.refresh(changes);
        lately.clear();
        clients.changed(changes.touchSetup() || changes.touchMedia());
        events.refreshed(changes.paths(), TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start), preview.problems());
    }

    @Override
    public void close() throws IOException {
        closed = true;
        watching.close();
        clients.close();
    }
}
