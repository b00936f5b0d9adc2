package io.github.warraq.text.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warraq.text.Digits;
import io.github.warraq.text.Language;
import io.github.warraq.text.time.DateFinder.Found;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DateWriterTest {
    private static final LocalDate DAY = LocalDate.of(2016, 9, 5);
    private static final int ZWNJ = 0x200C;
    private static final Set<Integer> INVISIBLE = Set.of(
            (int) Character.CONTROL, (int) Character.FORMAT, (int) Character.LINE_SEPARATOR, (int) Character.SURROGATE);

    private static DateWriter arabic(Digits digits, MonthNames months, Calendars calendars) {
        return new DateWriter(Language.ARABIC, digits, months, calendars);
    }

    @ParameterizedTest
    @CsvSource({
        "GREGORIAN,يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر",
        "LEVANT,كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول",
        "BOTH,يناير/كانون الثاني|فبراير/شباط|مارس/آذار|أبريل/نيسان|مايو/أيار|يونيو/حزيران|يوليو/تموز|أغسطس/آب|"
                + "سبتمبر/أيلول|أكتوبر/تشرين الأول|نوفمبر/تشرين الثاني|ديسمبر/كانون الأول",
        "MAGHREB,جانفي|فيفري|مارس|أفريل|ماي|جوان|جويلية|أوت|سبتمبر|أكتوبر|نوفمبر|ديسمبر",
        "MOROCCO,يناير|فبراير|مارس|أبريل|ماي|يونيو|يوليوز|غشت|شتنبر|أكتوبر|نونبر|دجنبر",
        "MAURITANIA,يناير|فبراير|مارس|إبريل|مايو|يونيو|يوليو|أغشت|شتمبر|أكتوبر|نوفمبر|دجمبر",
    })
    void namesTheMonthsOfEachRegion(MonthNames months, String names) {
        List<String> expected = List.of(names.split("\\|"));
        DateWriter writer = arabic(Digits.LATN, months, Calendars.GREGORIAN);
        for (int month = 1; month <= 12; month++) {
            assertThat(writer.day(LocalDate.of(2016, month, 5))).isEqualTo("5 " + expected.get(month - 1) + " 2016");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2016-09-05,4 ذو الحجة 1437 هـ",
        "2026-01-15,26 رجب 1447 هـ",
        "2025-07-01,6 محرم 1447 هـ",
        "1882-11-11,11 نوفمبر 1882",
    })
    void writesTheCalendarOfUmmAlQura(LocalDate date, String text) {
        assertThat(arabic(Digits.LATN, MonthNames.GREGORIAN, Calendars.HIJRI).day(date))
                .isEqualTo(text);
    }

    @Test
    void writesTwoCalendarsSideBySide() {
        assertThat(arabic(Digits.LATN, MonthNames.BOTH, Calendars.BOTH).day(DAY))
                .isEqualTo("5 سبتمبر/أيلول 2016 (4 ذو الحجة 1437 هـ)");
        assertThat(arabic(Digits.LATN, MonthNames.BOTH, Calendars.BOTH).day(LocalDate.of(1800, 1, 1)))
                .isEqualTo("1 يناير/كانون الثاني 1800");
    }

    @ParameterizedTest
    @CsvSource({"LATN,5 سبتمبر 2016", "ARAB,٥ سبتمبر ٢٠١٦", "ARABEXT,۵ سبتمبر ۲۰۱۶"})
    void writesTheWantedDigits(Digits digits, String text) {
        assertThat(arabic(digits, MonthNames.GREGORIAN, Calendars.GREGORIAN).day(DAY))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ar|LATN|GREGORIAN|الاثنين 5 سبتمبر 2016|5 سبتمبر 2016، الساعة 08:05|سبتمبر 2016|2016",
                "ar|ARAB|HIJRI|الاثنين ٤ ذو الحجة ١٤٣٧ هـ|٤ ذو الحجة ١٤٣٧ هـ، الساعة ٠٨:٠٥|ذو القعدة – ذو الحجة ١٤٣٧ هـ|١٤٣٧ – ١٤٣٨ هـ",
                "ar|LATN|JALALI|الاثنين 15 شهريور 1395 هـ.ش|15 شهريور 1395 هـ.ش، الساعة 08:05|شهريور – مهر 1395 هـ.ش|1394 – 1395 هـ.ش",
                "fa|ARABEXT|JALALI|دوشنبه ۱۵ شهریور ۱۳۹۵|۱۵ شهریور ۱۳۹۵، ساعت ۰۸:۰۵|شهریور – مهر ۱۳۹۵|۱۳۹۴ – ۱۳۹۵",
                "fa|ARABEXT|GREGORIAN|دوشنبه ۵ سپتامبر ۲۰۱۶|۵ سپتامبر ۲۰۱۶، ساعت ۰۸:۰۵|سپتامبر ۲۰۱۶|۲۰۱۶",
                "fa|ARABEXT|HIJRI|دوشنبه ۴ ذیحجه ۱۴۳۷ ق|۴ ذیحجه ۱۴۳۷ ق، ساعت ۰۸:۰۵|ذیقعده – ذیحجه ۱۴۳۷ ق|۱۴۳۷ – ۱۴۳۸ ق",
                "ur|LATN|GREGORIAN|پیر، 5 ستمبر 2016|5 ستمبر 2016، 08:05 بجے|ستمبر 2016|2016",
                "ur|LATN|HIJRI|پیر، 4 ذوالحجہ 1437ھ|4 ذوالحجہ 1437ھ، 08:05 بجے|ذوالقعدہ – ذوالحجہ 1437ھ|1437 – 1438ھ",
                "he|LATN|GREGORIAN|יום שני, 5 בספטמבר 2016|5 בספטמבר 2016 בשעה 08:05|ספטמבר 2016|2016",
                "en|LATN|GREGORIAN|Monday, September 5, 2016|September 5, 2016 at 08:05|September 2016|2016",
                "en-US|LATN|GREGORIAN|Monday, September 5, 2016|September 5, 2016 at 08:05|September 2016|2016",
                "en-GB|LATN|GREGORIAN|Monday, 5 September 2016|5 September 2016 at 08:05|September 2016|2016",
                "en|LATN|HIJRI|Monday, Dhuʻl-Hijjah 4, 1437 AH|Dhuʻl-Hijjah 4, 1437 AH at 08:05|Dhuʻl-Qiʻdah – Dhuʻl-Hijjah 1437 AH|1437 – 1438 AH",
                "de|LATN|GREGORIAN|2016-09-05|2016-09-05 08:05|2016-09|2016",
            })
    void writesEveryLanguageAndCalendar(
            String tag, Digits digits, Calendars calendars, String weekday, String time, String month, String year) {
        DateWriter writer = new DateWriter(new Language(tag), digits, MonthNames.GREGORIAN, calendars);
        assertThat(writer.dayWithWeekday(DAY)).isEqualTo(weekday);
        assertThat(writer.dayAndTime(DAY.atTime(8, 5, 59))).isEqualTo(time);
        assertThat(writer.month(YearMonth.from(DAY))).isEqualTo(month);
        assertThat(writer.year(2016)).isEqualTo(year);
    }

    @Test
    void aHijriSpanAcrossNewYearNamesBothYears() {
        assertThat(arabic(Digits.LATN, MonthNames.GREGORIAN, Calendars.HIJRI).month(YearMonth.of(2025, 6)))
                .isEqualTo("ذو الحجة 1446 – محرم 1447 هـ");
    }

    @Test
    void saysTheZone() {
        DateWriter writer = arabic(Digits.LATN, MonthNames.GREGORIAN, Calendars.GREGORIAN);
        assertThat(writer.dayAndTime(DAY.atTime(12, 30), ZoneId.of("Asia/Riyadh")))
                .isEqualTo("5 سبتمبر 2016، الساعة 12:30 بتوقيت مكة المكرمة");
    }

    @ParameterizedTest
    @EnumSource(Digits.class)
    void writesTheSameUnderEveryDefaultLocale(Digits digits) {
        Locale before = Locale.getDefault();
        try {
            DateWriter writer = arabic(digits, MonthNames.BOTH, Calendars.BOTH);
            String text = writer.dayWithWeekday(DAY);
            for (String tag : List.of("ar-EG", "fa-IR", "th-TH-u-ca-buddhist-nu-thai", "tr", "ar-SA-u-ca-islamic")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(arabic(digits, MonthNames.BOTH, Calendars.BOTH).dayWithWeekday(DAY))
                        .isEqualTo(text);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Property
    void theFinderReadsWhatTheWriterWrites(
            @ForAll("languages") Language language,
            @ForAll Digits digits,
            @ForAll MonthNames months,
            @ForAll Calendars calendars,
            @ForAll("days") LocalDate date,
            @ForAll("times") LocalTime time) {
        DateWriter writer = new DateWriter(language, digits, months, calendars);
        String written = writer.dayWithWeekday(date);
        assertThat(written.codePoints())
                .as(written)
                .noneMatch(c -> c != ZWNJ && INVISIBLE.contains(Character.getType(c)));
        assertThat(DateFinder.exact(written)).as(written).map(Found::date).contains(date);
        LocalDateTime moment = date.atTime(time);
        ZoneId zone = ZoneId.of("Asia/Riyadh");
        String full = writer.dayAndTime(moment, zone);
        assertThat(DateFinder.exact(full)).as(full).hasValueSatisfying(found -> {
            assertThat(found.date()).isEqualTo(date);
            assertThat(found.time()).contains(time);
            assertThat(found.offset()).contains(ZoneOffset.ofHours(3));
        });
    }

    @Provide
    Arbitrary<Language> languages() {
        return Arbitraries.of("ar", "ar-MA", "fa", "ur", "he", "en", "en-GB", "sv")
                .map(Language::new);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1961, 3, 21).toEpochDay(),
                        LocalDate.of(2077, 11, 16).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<LocalTime> times() {
        return Arbitraries.integers().between(0, 24 * 60 - 1).map(minute -> LocalTime.of(minute / 60, minute % 60));
    }
}
