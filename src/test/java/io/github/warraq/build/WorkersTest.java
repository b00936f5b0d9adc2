package io.github.warraq.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkersTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void everyPieceIsDoneOnce(int workers) throws Exception {
        Set<Integer> done = new ConcurrentSkipListSet<>();
        AtomicInteger times = new AtomicInteger();

        new Workers(workers).<Integer>each(pieces -> IntStream.range(0, 1000).forEach(pieces::accept), piece -> {
            done.add(piece);
            times.incrementAndGet();
        });

        assertThat(done).hasSize(1000);
        assertThat(times).hasValue(1000);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void aPieceThatFailsEndsTheWorkWithItsException(int workers) {
        AtomicInteger times = new AtomicInteger();

        assertThatThrownBy(() -> new Workers(workers)
                        .<Integer>each(pieces -> IntStream.range(0, 100_000).forEach(pieces::accept), piece -> {
                            times.incrementAndGet();
                            throw new IOException("القرص ممتلئ");
                        }))
                .isInstanceOf(IOException.class)
                .hasMessage("القرص ممتلئ");
        assertThat(times.get()).isLessThan(1000);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8})
    void aSourceThatFailsEndsTheWorkToo(int workers) {
        assertThatThrownBy(() -> new Workers(workers)
                        .<Integer>each(
                                pieces -> {
                                    pieces.accept(1);
                                    throw new IOException("المجلد");
                                },
                                piece -> {}))
                .isInstanceOf(IOException.class);
    }

    @Test
    void workAheadIsDoneBesideTheRestAndHandsOverItsResult() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);

        Workers.Ahead<String> ahead = Workers.ahead(() -> {
            begun.countDown();
            return "قالب";
        });

        assertThat(begun.await(1, TimeUnit.MINUTES)).isTrue();
        assertThat(ahead.get()).isEqualTo("قالب");
        assertThat(ahead.get()).isEqualTo("قالب");
    }

    @Test
    void whatWorkAheadThrowsIsThrownWhereItsResultIsAskedFor() {
        Workers.Ahead<String> ahead = Workers.ahead(() -> {
            throw new IOException("القالب");
        });

        assertThatThrownBy(ahead::get).isInstanceOf(IOException.class).hasMessage("القالب");
    }

    @Test
    void anErrorInWorkAheadStaysAnError() {
        Workers.Ahead<String> ahead = Workers.ahead(() -> {
            throw new StackOverflowError();
        });

        assertThatThrownBy(ahead::get).isInstanceOf(StackOverflowError.class);
    }
}
