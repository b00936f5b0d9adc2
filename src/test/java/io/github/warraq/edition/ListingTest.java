package io.github.warraq.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warraq.base.Route;
import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ListingTest {
    @Test
    void aShortListIsAllOnItsIndexNewestFirst() {
        Listing list = list(3, 2);

        assertThat(list.archivePages()).isZero();
        assertThat(list.on(Listing.INDEX)).containsExactly(2, 1, 0);
        assertThat(list.older(Listing.INDEX)).isEmpty();
        assertThat(list.newer(Listing.INDEX)).isEmpty();
    }

    @Test
    void archivePagesAreCountedFromTheOldest() {
        Listing list = list(7, 2);

        assertThat(list.archivePages()).isEqualTo(2);
        assertThat(list.on(1)).containsExactly(1, 0);
        assertThat(list.on(2)).containsExactly(3, 2);
        assertThat(list.on(Listing.INDEX)).containsExactly(6, 5, 4);
    }

    @Test
    void pagesLeadToTheirNeighbours() {
        Listing list = list(9, 2);

        assertThat(list.older(Listing.INDEX)).isEqualTo(OptionalInt.of(3));
        assertThat(list.newer(3)).isEqualTo(OptionalInt.of(Listing.INDEX));
        assertThat(list.older(3)).isEqualTo(OptionalInt.of(2));
        assertThat(list.newer(1)).isEqualTo(OptionalInt.of(2));
        assertThat(list.older(1)).isEmpty();
    }

    @Property
    void everyStoryStandsOnJustOnePageAndAFullPageNeverChanges(
            @ForAll @IntRange(max = 400) int stories, @ForAll @IntRange(min = 1, max = 20) int perPage) {
        Listing list = list(stories, perPage);
        Listing longer = list(stories + 1, perPage);
        Set<Integer> seen = new HashSet<>();
        for (int page = 0; page <= list.archivePages(); page++) {
            for (int slot : list.on(page)) {
                assertThat(seen.add(slot)).isTrue();
            }
            if (page != Listing.INDEX) {
                assertThat(list.on(page)).hasSize(perPage).isEqualTo(longer.on(page));
            }
        }
        assertThat(seen).hasSize(stories);
        assertThat(list.on(Listing.INDEX).length).isLessThan(2 * perPage);
    }

    @Test
    void eachKindOfListHasItsOwnFolder() {
        assertThat(new Listing(Kind.FRONT, new Label("", ""), new int[0], 20).route(Listing.INDEX))
                .isEqualTo(new Route("index.html"));
        assertThat(new Listing(Kind.TOPIC, new Label("سوريا", "سوريا"), new int[0], 20).route(7))
                .isEqualTo(new Route("topics/سوريا/page/0/7.html"));
        assertThat(new Listing(Kind.MONTH, new Label("2016/09", "2016/09"), new int[0], 20).route(Listing.INDEX))
                .isEqualTo(new Route("archive/2016/09/index.html"));
    }

    private static Listing list(int stories, int perPage) {
        return new Listing(
                Kind.FRONT, new Label("", ""), IntStream.range(0, stories).toArray(), perPage);
    }
}
