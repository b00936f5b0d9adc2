package io.github.warraq.build;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * Does pieces of work on several threads. The pieces are named by the calling thread, which waits while enough of them
 * are at hand, so their number is not bounded by memory.
 */
final class Workers {
    /** Nested quotes and lists are rendered by recursion. */
    private static final long STACK_BYTES = 16L << 20;

    private static final int WAITING_FOR_EACH = 16;
    private static final Object END = new Object();

    private final int count;

    Workers(int count) {
        this.count = count;
    }

    /** A piece of work. */
    @FunctionalInterface
    interface Work<T> {
        void on(T piece) throws Exception;
    }

    /** Where the pieces come from: hands each one over. */
    @FunctionalInterface
    interface Source<T> {
        void to(Consumer<T> taker) throws Exception;
    }

    /**
     * Returns when all pieces are done.
     *
     * @throws Exception what the source or the first piece that failed has thrown; the pieces that had not begun are left
     */
    <T> void each(Source<T> source, Work<T> work) throws Exception {
        BlockingQueue<Object> queue = new ArrayBlockingQueue<>(count * WAITING_FOR_EACH);
        AtomicReference<Throwable> failure = new AtomicReference<>();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Thread thread = new Thread(null, () -> drain(queue, work, failure), "worker-" + i, STACK_BYTES);
            thread.setDaemon(true);
            thread.start();
            threads.add(thread);
        }
        try {
            source.to(piece -> {
                if (failure.get() == null) {
                    put(queue, piece);
                }
            });
        } finally {
            for (int i = 0; i < count; i++) {
                put(queue, END);
            }
            for (Thread thread : threads) {
                thread.join();
            }
        }
        Throwable failed = failure.get();
        if (failed instanceof Error error) {
            throw error;
        }
        if (failed != null) {
            throw (Exception) failed;
        }
    }

    /** Begins a piece of work that does not wait for any other, and is waited for where its result is needed. */
    static <T> Ahead<T> ahead(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(null, task, "ahead", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        return new Ahead<>(task);
    }

    /** A result that is being made. */
    record Ahead<T>(Future<T> task) {
        /** @throws Exception what the work has thrown */
        T get() throws Exception {
            try {
                return task.get();
            } catch (ExecutionException failed) {
                if (failed.getCause() instanceof Error error) {
                    throw error;
                }
                throw failed.getCause() instanceof Exception cause ? cause : failed;
            }
        }
    }

    /** The same for pieces so small that some of them are handed over at once, in their order. */
    <T> void each(int atOnce, Source<T> source, Work<T> work) throws Exception {
        this.<List<T>>each(
                taker -> {
                    List<T> some = new ArrayList<>(atOnce);
                    source.to(piece -> {
                        some.add(piece);
                        if (some.size() == atOnce) {
                            taker.accept(List.copyOf(some));
                            some.clear();
                        }
                    });
                    taker.accept(List.copyOf(some));
                },
                pieces -> {
                    for (T piece : pieces) {
                        work.on(piece);
                    }
                });
    }

    private static <T> void drain(BlockingQueue<Object> queue, Work<T> work, AtomicReference<Throwable> failure) {
        while (true) {
            try {
                Object next = queue.take();
                if (next == END) {
                    return;
                }
                if (failure.get() == null) {
                    @SuppressWarnings("unchecked")
                    T piece = (T) next;
                    work.on(piece);
                }
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                return;
            } catch (Throwable failed) {
                failure.compareAndSet(null, failed);
            }
        }
    }

    private static void put(BlockingQueue<Object> queue, Object piece) {
        try {
            queue.put(piece);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stop);
        }
    }
}
