package io.github.warraq.text.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warraq.text.Language;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoneNamesTest {
    @ParameterizedTest
    @CsvSource({
        "Asia/Riyadh,ar,بتوقيت مكة المكرمة",
        "Z,ar,بتوقيت غرينتش",
        "UTC,ar,بتوقيت غرينتش",
        "Etc/GMT,ar-EG,بتوقيت غرينتش",
        "Africa/Cairo,ar,بتوقيت القاهرة",
        "Asia/Tehran,fa,به وقت تهران",
        "Asia/Karachi,ur,پاکستان کے وقت کے مطابق",
        "Asia/Jerusalem,he,שעון ישראל",
        "Asia/Riyadh,en,Mecca time",
        "Europe/London,en,London time",
        "UTC,en,GMT",
        "+03:00,ar,UTC+03:00",
        "Pacific/Auckland,ar,UTC+12:00",
        "Asia/Riyadh,de,UTC+03:00",
        "UTC,de,UTC",
    })
    void namesAZoneAsNewspapersDo(String zone, String language, String name) {
        LocalDateTime at = LocalDateTime.of(2016, 9, 5, 12, 30);
        assertThat(ZoneNames.of(ZoneId.of(zone), at, new Language(language))).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "12:30 بتوقيت القاهرة,Africa/Cairo",
        "12:30 بتوقيت نيويورك,America/New_York",
        "12:30 بالتوقيت العالمي,Z",
        "12:30 ت.غ,Z",
        "12:30 ت.م,Asia/Riyadh",
        "12:30 به وقت تهران,Asia/Tehran",
        "12:30 (GMT),Z",
        "12:30 EST,-05:00",
        "12:30 GMT+3,+03:00",
    })
    void readsZonesAfterATime(String text, String zone) {
        assertThat(DateFinder.times(text)).singleElement().satisfies(time -> {
            assertThat(time.time()).isEqualTo(LocalTime.of(12, 30));
            assertThat(time.zone()).contains(ZoneId.of(zone));
            assertThat(time.end()).isEqualTo(text.length());
        });
    }

    @ParameterizedTest
    @CsvSource({"5 يوليو 2024 12:30 بتوقيت القاهرة,+03:00", "5 يناير 2024 12:30 بتوقيت القاهرة,+02:00"})
    void theDateDecidesTheOffsetOfAZone(String text, String offset) {
        assertThat(DateFinder.in(text).get(0).offset()).contains(ZoneOffset.of(offset));
    }
}
