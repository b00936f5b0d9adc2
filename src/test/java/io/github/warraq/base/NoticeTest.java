package io.github.warraq.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.warraq.base.Notice.Level;
import org.junit.jupiter.api.Test;

class NoticeTest {
    @Test
    void aPlaceReadsAsCompilersWriteIt() {
        assertThat(Place.of("seeds/a.md")).hasToString("seeds/a.md");
        assertThat(Place.of("seeds/a.md", 3)).hasToString("seeds/a.md:3");
        assertThat(new Place("seeds/a.md", 3, 14)).hasToString("seeds/a.md:3:14");
    }

    @Test
    void aPlaceIsInItsFile() {
        assertThatThrownBy(() -> Place.of("a", -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Place("a", 1, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Place("a", 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Place.of(null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void aNoticeHasItsLevelAndHint() {
        Place place = Place.of("seeds/a.md", 3);
        assertThat(Notice.error("unknown-key", place, "no key titel", "title is meant?"))
                .satisfies(notice -> {
                    assertThat(notice.level()).isEqualTo(Level.ERROR);
                    assertThat(notice.hint()).contains("title is meant?");
                });
        assertThat(Notice.warning("w", place, "m", "h").level()).isEqualTo(Level.WARNING);
        assertThat(Notice.info("i", place, "m").hint()).isEmpty();
        assertThatThrownBy(() -> Notice.error("e", null, "m", "h")).isInstanceOf(NullPointerException.class);
    }

    @Test
    void levelsGrow() {
        assertThat(Level.INFO).isLessThan(Level.WARNING);
        assertThat(Level.WARNING).isLessThan(Level.ERROR);
    }
}
