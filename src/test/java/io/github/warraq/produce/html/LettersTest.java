package io.github.warraq.produce.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warraq.edition.Kind;
import io.github.warraq.edition.Label;
import io.github.warraq.edition.Listing;
import io.github.warraq.produce.StandardRoutes;
import io.github.warraq.text.Slugs;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LettersTest {
    @Test
    void names_stand_under_their_first_letter_without_the_article() {
        List<IndexContent> pages = pages(Stream.of("النفط", "نهر", "أحمد", "إبراهيم", "Yahoo!", "2030", "ال"));

        assertThat(pages).hasSize(1);
        assertThat(pages.get(0).groups())
                .extracting(
                        IndexContent.Group::heading,
                        group -> group.lists().stream().map(Destination::name).toList())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("0-9", List.of("2030")),
                        org.assertj.core.groups.Tuple.tuple("ا", List.of("إبراهيم", "أحمد", "ال")),
                        org.assertj.core.groups.Tuple.tuple("ن", List.of("النفط", "نهر")),
                        org.assertj.core.groups.Tuple.tuple("Y", List.of("Yahoo!")));
    }

    @Test
    void more_names_than_a_page_holds_are_parted_by_letters() {
        List<IndexContent> pages =
                pages(IntStream.range(0, Letters.MOST_ON_A_PAGE + 1).mapToObj(i -> (i % 2 == 0 ? "ماء " : "نار ") + i));

        assertThat(pages)
                .extracting(page -> page.route().path())
                .containsExactly("topics/index.html", "topics/letters/م.html", "topics/letters/ن.html");
        assertThat(pages.get(0).groups()).isEmpty();
        assertThat(pages.get(0).more()).extracting(Destination::name).containsExactly("م", "ن");
        assertThat(pages.get(1).groups().get(0).lists()).hasSize(301);
    }

    private static List<IndexContent> pages(Stream<String> names) {
        List<Listing> listings = names.map(
                        name -> new Listing(Kind.TOPIC, new Label(name, "t-" + Slugs.of(name)), new int[] {0}, 30))
                .toList();
        return Letters.pages(listings, "topics", StandardRoutes.TOPICS);
    }
}
