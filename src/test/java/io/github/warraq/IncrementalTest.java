package io.github.warraq;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/**
 * Whatever is done to a site, a build of what is there gives the bytes and tells the notices that a build in an empty folder
 * gives and tells; a dry run before it says what it will do and why; and a second build does nothing. Goes on for
 * {@code -Dwarraq.edits.seconds}, 20 if nobody says otherwise, with other edits in each run.
 */
class IncrementalTest {
    private static final int USUAL_SECONDS = 20;
    private static final int SECONDS = Integer.getInteger("warraq.edits.seconds", USUAL_SECONDS);
    private static long end;
    private static int sequences;
    private static int builds;

    @BeforeContainer
    static void begin() {
        end = System.nanoTime() + SECONDS * 1_000_000_000L;
    }

    /** A long run says how long it was. */
    @AfterContainer
    static void tell() {
        if (SECONDS > USUAL_SECONDS) {
            System.out.println(sequences + " sequences of edits, " + builds + " builds compared");
        }
    }

    /** Edits between two builds. */
    record Day(List<Edit> edits, int workers, boolean dryRunFirst) {
        @Override
        public String toString() {
            return "build(" + workers + ", " + dryRunFirst + ") after " + edits;
        }
    }

    @Property(tries = 1_000_000, shrinking = ShrinkingMode.BOUNDED)
    void a_build_after_edits_is_a_build_from_scratch(
            @ForAll("beginnings") long beginning, @ForAll("days") List<Day> days) {
        if (System.nanoTime() > end) {
            return;
        }
        sequences++;
        try (Rehearsal edited = paper(beginning)) {
            for (Day day : days) {
                day.edits.forEach(edit -> edit.on(edited));
                builds++;
                assertThat(edited.buildAndCompare(day.workers, day.dryRunFirst))
                        .as("after %s", day)
                        .isEmpty();
            }
        }
    }

    private static Rehearsal paper(long beginning) {
        Rehearsal paper = Rehearsal.inANewFolder();
        int stories = 6 + (int) (beginning % 20);
        for (int i = 0; i < stories; i++) {
            new Edit(Edit.Kind.ADD, (int) beginning % 1000 + i * 7, i * 31 + (int) (beginning / 7 % 1000)).on(paper);
        }
        paper.write("seeds/static/img/a.svg", new MadeUp(beginning).svg());
        paper.write("seeds/site.yml", "name: صحيفة\nper-page: 4\nfeeds: {items: 6}\n");
        return paper;
    }

    @Provide
    Arbitrary<Long> beginnings() {
        return Arbitraries.longs().between(0, 1_000_000).withoutEdgeCases();
    }

    @Provide
    Arbitrary<List<Day>> days() {
        Arbitrary<List<Edit>> edits = Edit.any().list().ofMinSize(0).ofMaxSize(5);
        return Combinators.combine(edits, Arbitraries.integers().between(1, 8), Arbitraries.of(true, false))
                .as(Day::new)
                .list()
                .ofMinSize(2)
                .ofMaxSize(6);
    }
}
