package io.github.warraq.cli;

import java.io.PrintWriter;
import java.util.function.LongSupplier;

/**
 * One line on a terminal that says how far the work is, once it has gone on long enough for somebody to wait for it.
 * Safe for several threads.
 */
final class ProgressBar {
    private static final long NANOS_PER_MILLI = 1_000_000;
    private static final long PATIENCE = 500 * NANOS_PER_MILLI;
    private static final long BETWEEN_PAINTS = 100 * NANOS_PER_MILLI;
    private static final int WIDTH = 24;
    private static final String START_OF_LINE = "\r";
    private static final String CLEAR_TO_END_OF_LINE = "\u001B[K";

    private final PrintWriter err;
    private final boolean wanted;
    private final LongSupplier nanoTime;
    private long nextPaint;
    private boolean painted;

    ProgressBar(Terminal terminal, boolean wanted, LongSupplier nanoTime) {
        this.err = terminal.err();
        this.wanted = wanted && terminal.canRewrite();
        this.nanoTime = nanoTime;
        this.nextPaint = nanoTime.getAsLong() + PATIENCE;
    }

    /** @param total 0 where it is not known */
    void show(String step, long done, long total) {
        if (!wanted) {
            return;
        }
        long now = nanoTime.getAsLong();
        synchronized (this) {
            if (now - nextPaint >= 0) {
                nextPaint = now + BETWEEN_PAINTS;
                painted = true;
                err.print(START_OF_LINE + line(step, done, total) + CLEAR_TO_END_OF_LINE);
                err.flush();
            }
        }
    }

    private static String line(String step, long done, long total) {
        if (total <= 0) {
            return step + " " + Count.grouped(done);
        }
        int full = (int) Math.min(WIDTH, done * WIDTH / total);
        return step + " [" + "#".repeat(full) + "-".repeat(WIDTH - full) + "] " + Count.grouped(done) + " of "
                + Count.grouped(total);
    }

    /** Takes the line away, so that something else can be printed. */
    synchronized void clear() {
        if (painted) {
            err.print(START_OF_LINE + CLEAR_TO_END_OF_LINE);
            painted = false;
        }
    }
}
