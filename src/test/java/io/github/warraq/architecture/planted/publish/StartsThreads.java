package io.github.warraq.architecture.planted.publish;

import java.util.List;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Each method starts work on another thread, one way or another. */
public final class StartsThreads {
    private StartsThreads() {}

    static void byHand(Runnable work) {
        new Thread(work).start();
    }

    static void byPool(Runnable work) {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        pool.execute(work);
        pool.shutdown();
    }

    static void byFuture(Runnable work) {
        CompletableFuture.runAsync(work).join();
    }

    static long byStream(List<String> lines) {
        return lines.parallelStream().count() + lines.stream().parallel().count();
    }

    static void byTimer(TimerTask work) {
        new Timer(true).schedule(work, 1);
    }

    static void byReference(List<Runnable> works) {
        works.stream().map(Thread::new).forEach(Thread::start);
    }
}
