package io.github.warraq.serve;

import io.github.warraq.build.Changes;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Where those who notice changes leave them, for the one who takes them in: several at once, when they have come to rest. */
final class Inbox {
    /** Editors write in several steps. */
    private static final long REST_NANOS = TimeUnit.MILLISECONDS.toNanos(6);

    private static final long MOST_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    private final Set<String> paths = new LinkedHashSet<>();
    private boolean all;
    private long last;

    synchronized void put(String path) {
        if (Changes.concern(path)) {
            paths.add(path);
            last = System.nanoTime();
            notifyAll();
        }
    }

    /** Some were missed: anything may have changed. */
    synchronized void putAll() {
        all = true;
        last = System.nanoTime();
        notifyAll();
    }

    synchronized boolean isEmpty() {
        return paths.isEmpty() && !all;
    }

    /**
     * Waits for changes, and then until no more come for a moment.
     *
     * @param most how long to wait for the first one, in milliseconds
     * @return nothing where none came
     */
    synchronized Changes take(long most) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(most);
        while (isEmpty() && System.nanoTime() < end) {
            TimeUnit.NANOSECONDS.timedWait(this, Math.max(1_000_000, end - System.nanoTime()));
        }
        long first = System.nanoTime();
        long now = first;
        while (!isEmpty() && now - last < REST_NANOS && now - first < MOST_NANOS) {
            TimeUnit.NANOSECONDS.timedWait(this, Math.max(1_000_000, REST_NANOS - (now - last)));
            now = System.nanoTime();
        }
        Changes changes = all ? Changes.ALL : Changes.of(paths);
        paths.clear();
        all = false;
        return changes;
    }
}
