package io.github.warraq.produce;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warraq.article.Moment;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MachineTimeTest {
    private static final ZoneId RIYADH = ZoneId.of("Asia/Riyadh");
    private static final Moment DAY = Moment.of(LocalDate.of(2016, 9, 5));

    @Test
    void writesTheOffsetOfTheSiteWhereNoneIsSaid() {
        assertThat(MachineTime.iso(DAY, RIYADH)).isEqualTo("2016-09-05T00:00:00+03:00");
        assertThat(MachineTime.rfc822(DAY, RIYADH)).isEqualTo("Mon, 5 Sep 2016 00:00:00 +0300");
    }

    @Test
    void writesTheOffsetThatIsSaid() {
        Moment exact = new Moment(
                LocalDate.of(2016, 9, 15), Optional.of(LocalTime.of(7, 5, 9, 123)), Optional.of(ZoneOffset.UTC));
        assertThat(MachineTime.iso(exact, RIYADH)).isEqualTo("2016-09-15T07:05:09Z");
        assertThat(MachineTime.rfc822(exact, RIYADH)).isEqualTo("Thu, 15 Sep 2016 07:05:09 GMT");
    }

    @Test
    void writesTimesOfLongAgoWithoutSecondsInTheirOffset() {
        assertThat(MachineTime.iso(Moment.of(LocalDate.of(1940, 1, 1)), RIYADH)).isEqualTo("1939-12-31T20:53:08Z");
    }

    @Test
    void speaksEnglishInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(MachineTime.rfc822(DAY, RIYADH)).isEqualTo("Mon, 5 Sep 2016 00:00:00 +0300");
        } finally {
            Locale.setDefault(before);
        }
    }
}
