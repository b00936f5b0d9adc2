package io.github.warraq.text.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warraq.text.time.DateFinder.Found;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateFinderTest {
    private static final LocalDate FIFTH_OF_SEPTEMBER = LocalDate.of(2016, 9, 5);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "الاثنين 5 سبتمبر 2016",
                "الإثنين، 5 سبتمبر 2016م",
                "5 سبتمبر/أيلول 2016",
                "5 سبتمبر/ أيلول 2016",
                "5 أيلول/سبتمبر 2016",
                "5 سبتمبر (أيلول) 2016",
                "5 أيلول 2016",
                "5 أيلول من عام 2016",
                "5 من سبتمبر عام 2016",
                "05 شتنبر 2016",
                "5 شتمبر 2016",
                "5سبتمبر2016",
                "5 ﺳﺒﺘﻤﺒﺮ 2016",
                "٥ سبتمبر ٢٠١٦",
                "۵ سپتامبر ۲۰۱۶",
                "دوشنبه ۱۵ شهریور ۱۳۹۵",
                "۱۵ شهریورماه ۱۳۹۵",
                "۱۵ شهریور ماه ۱۳۹۵ هـ.ش",
                "۱۳۹۵/۶/۱۵",
                "5 ستمبر 2016ء",
                "۵؍ستمبر ۲۰۱۶ء",
                "پیر، 5 ستمبر، 2016ء",
                "5 בספטמבר 2016",
                "יום שני, 5 בספטמבר 2016",
                "5 September 2016",
                "5th of September 2016",
                "September 5, 2016",
                "Sept. 5, 2016",
                "Monday, September 5th 2016",
                "سبتمبر 5، 2016",
                "5-Sep-2016",
                "lundi 5 septembre 2016",
                "2016-09-05",
                "2016-9-5",
                "2016/9/5",
                "2016/09/05",
                "5/9/2016",
                "05-09-2016",
                "5.9.2016",
                "5 / 9 / 2016",
                "2016/\u200F9/\u200F5",
                "\u200F5 سبتمبر\u200F 2016",
                "4 ذو الحجة 1437 هـ",
                "4 ذي الحجّة 1437ه",
                "4 ذو الحجة 1437",
                "4/12/1437هـ",
                "1437/12/4",
                "الاثنين 4 ذو الحجة 1437 هـ الموافق 5 سبتمبر 2016 م",
                "5 سبتمبر 2016 (4 ذو الحجة 1437 هـ)",
                "5 سبتمبر/أيلول 2016 الموافق 1437/12/4",
                "3 ذو الحجة 1437 هـ الموافق لـ 5 سبتمبر 2016",
            })
    void readsEveryWayToWriteOneDay(String text) {
        assertThat(DateFinder.in(text)).singleElement().satisfies(found -> {
            assertThat(found.date()).isEqualTo(FIFTH_OF_SEPTEMBER);
            assertThat(found.time()).isEmpty();
            assertThat(text.substring(found.start(), found.end())).isEqualTo(text.replaceAll("^\u200F", ""));
        });
        assertThat(DateFinder.exact(" " + text + "\n")).map(Found::date).contains(FIFTH_OF_SEPTEMBER);
        assertThat(DateFinder.in("وقال: " + text + "، في بيان."))
                .extracting(Found::date)
                .containsExactly(FIFTH_OF_SEPTEMBER);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "20 جانفي 2017|2017-01-20",
                "1 فيفري 2017|2017-02-01",
                "30 أفريل 2018|2018-04-30",
                "1 ماي 2018|2018-05-01",
                "15 جوان 2018|2018-06-15",
                "5 جويلية 1962|1962-07-05",
                "20 أوت 1955|1955-08-20",
                "10 غشت 2020|2020-08-10",
                "6 نونبر 2025|2025-11-06",
                "10 دجنبر 2021|2021-12-10",
                "30 يوليوز 1999|1999-07-30",
                "3 ابريل 2019|2019-04-03",
                "3 إبريل 2019|2019-04-03",
                "30 يونيه 2013|2013-06-30",
                "30 يونية 2013|2013-06-30",
                "10 اغسطس 2015 م|2015-08-10",
                "14 تمّوز 1958|1958-07-14",
                "4 آب 2020|2020-08-04",
                "2 كانون الثاني (يناير) 2020|2020-01-02",
                "28 كانون الاول 2020|2020-12-28",
                "17 تشرين الأول/أكتوبر 2019|2019-10-17",
                "20 شباط/فبراير 2018|2018-02-20",
                "6 محرم 1447هـ|2025-07-01",
                "1 رمضان 1446 هـ|2025-03-01",
                "12 ربيع الأول 1445 هـ|2023-09-27",
                "10 جمادى الآخرة 1440 هـ|2019-02-15",
                "10 جمادى الثاني 1440 هـ|2019-02-15",
                "30 جمادى الأولى 1446 هـ|2024-12-02",
                "1er janvier 2016|2016-01-01",
                "14 août 2019|2019-08-14",
                "Feb. 26, 2023|2023-02-26",
                "28/2/2023|2023-02-28",
                "2/28/2023|2023-02-28",
                "3/4/2023|2023-04-03",
                "۲۲ بهمن ۱۳۵۷|1979-02-11",
                "۳۰ اسفند ۱۳۹۹|2021-03-20",
            })
    void readsMonthsOfEveryRegion(String text, LocalDate date) {
        assertThat(DateFinder.exact(text)).map(Found::date).contains(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "لا تاريخ هنا",
                "2016",
                "سبتمبر 2016",
                "سبتمبر/أيلول 2017",
                "5 سبتمبر",
                "31/2/2016",
                "31 فبراير 2016",
                "30 فيفري 2017",
                "5/9/16",
                "05-09-16",
                "2016-13-05",
                "1.2.3.2016",
                "131/2/2016",
                "12/31/2/2016",
                "2016/9/5/7",
                "192.168.10.2016",
                "G20 سبتمبر 2016",
                "2-صفر، 2016",
                "5 رمضان 2016",
                "31 شوال 1446 هـ",
                "5 سبتمبر 1437 هـ",
                "12345 سبتمبر 2016",
                "3.5 مايو 2016",
                "+966 50 123 4567",
                "كأس العالم 2018 في 32 مباراة",
                "30 اسفند 1400",
                "المادة 5. مارس 2016 كان باردا",
            })
    void findsNothingWhereNoFullDateStands(String text) {
        assertThat(DateFinder.in(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "الخميس 23 أكتوبر 2025 - 09:29|2025-10-23|09:29|",
                "5 سبتمبر 2016 الساعة 12:30|2016-09-05|12:30|",
                "الاربعاء 15 فيفري 2017 على الساعة 14:00|2017-02-15|14:00|",
                "5 سبتمبر 2016 الساعة 8 مساءً|2016-09-05|20:00|",
                "5 سبتمبر 2016 08:15 م|2016-09-05|20:15|",
                "5 سبتمبر 2016 12:05 ص|2016-09-05|00:05|",
                "5 سبتمبر 2016، 1:14 ظهرا|2016-09-05|13:14|",
                "September 5, 2016 at 3:04 p.m.|2016-09-05|15:04|",
                "18:07 ت م 25 شوال 1436 هـ|2015-08-10|18:07|+03:00",
                "12:30 - 2016/9/5|2016-09-05|12:30|",
                "5 سبتمبر 2016 على الساعة 12h30|2016-09-05|12:30|",
                "5 سبتمبر 2016 12:30 (توقيت غرينتش)|2016-09-05|12:30|Z",
                "5 سبتمبر 2016 - 12:30 بتوقيت غرينتش|2016-09-05|12:30|Z",
                "5 سبتمبر 2016 12:30 بتوقيت مكة المكرمة|2016-09-05|12:30|+03:00",
                "5 سبتمبر 2016 12:30 (بتوقيت أبوظبي)|2016-09-05|12:30|+04:00",
                "5 سبتمبر 2016 12:30 بالتوقيت المحلي|2016-09-05|12:30|",
                "Mon, 05 Mar 2018 21:37:40 GMT|2018-03-05|21:37:40|Z",
                "Wed, 30 May 2018 23:41:51 +0400|2018-05-30|23:41:51|+04:00",
                "Mon Mar 05 2018 21:37:40 GMT+0300 (Arabian Standard Time)|2018-03-05|21:37:40|+03:00",
                "30 Apr 2018 10:20 GMT+0330|2018-04-30|10:20|+03:30",
                "2016-09-05T12:30:00+03:00|2016-09-05|12:30|+03:00",
                "2016-09-05T12:30Z|2016-09-05|12:30|Z",
                "2016-09-05T12:30-05:00|2016-09-05|12:30|-05:00",
                "2016-09-05T12:30:45.125+0300|2016-09-05|12:30:45.125|+03:00",
                "2016-09-05 12:30:00 +0300|2016-09-05|12:30|+03:00",
                "2016-09-05 12:30:00 -0500|2016-09-05|12:30|-05:00",
                "2016-09-05 12:30:00 +0300 +03|2016-09-05|12:30|+03:00",
                "2016-09-05 12:30:00 +0000 UTC|2016-09-05|12:30|Z",
                "2016-09-05 12:30|2016-09-05|12:30|",
                "2016/9/5 - 12:30|2016-09-05|12:30|",
                "2016-09-05  12-30-15|2016-09-05|12:30:15|",
                "20160905T123000Z|2016-09-05|12:30|Z",
                "20160905T1230|2016-09-05|12:30|",
                "20160905|2016-09-05||",
            })
    void readsTimesAndZones(String text, LocalDate date, LocalTime time, String offset) {
        Optional<Found> found = DateFinder.exact(text);
        assertThat(found).map(Found::date).contains(date);
        assertThat(found.flatMap(Found::time)).isEqualTo(Optional.ofNullable(time));
        assertThat(found.flatMap(Found::offset))
                .isEqualTo(Optional.ofNullable(offset).map(ZoneOffset::of));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5 سبتمبر 2016 كان يوما",
                "في 5 سبتمبر 2016",
                "2016-09-05T25:00",
                "2016-09-05 24:00",
                "2016-09",
                "20161305",
                "5 سبتمبر 2016 و6 سبتمبر 2016",
                "tomorrow",
                "2016-09-05 12:30 شيء",
            })
    void anExactValueHoldsNothingElse(String value) {
        assertThat(DateFinder.exact(value)).isEmpty();
    }

    @Test
    void aRangeOfTimesIsNoOffset() {
        assertThat(DateFinder.in("2016-09-05 12:30-14:00")).singleElement().satisfies(found -> {
            assertThat(found.time()).contains(LocalTime.of(12, 30));
            assertThat(found.offset()).isEmpty();
        });
    }

    @Test
    void theWeekdayDecidesWhereTheMoonWasSeenLater() {
        assertThat(DateFinder.in("الثلاثاء 4 ذو الحجة 1437 هـ").get(0).date()).isEqualTo(LocalDate.of(2016, 9, 6));
        assertThat(DateFinder.in("الجمعة 4 ذو الحجة 1437 هـ").get(0).date()).isEqualTo(FIFTH_OF_SEPTEMBER);
    }

    @ParameterizedTest
    @CsvSource({
        "'Sat, 10/02/2010 - 16:09',2010-10-02",
        "'الثلاثاء 10/2/2010',2010-02-10",
        "'الأربعاء 10/2/2010',2010-02-10",
        "'Fri, 05/08/2009',2009-05-08"
    })
    void theWeekdayDecidesWhichNumberIsTheMonth(String text, LocalDate date) {
        assertThat(DateFinder.exact(text)).map(Found::date).contains(date);
    }

    @Test
    void findsAllDatesOfAParagraphInOrder() {
        String text = "بين 27 شتنبر و20 أكتوبر 2025، ثم (من 13 يوليو/تموز 2018 إلى 11 أغسطس/آب 2018)، بنسبة 3.5%";
        List<Found> all = DateFinder.in(text);
        assertThat(all)
                .extracting(Found::date)
                .containsExactly(LocalDate.of(2025, 10, 20), LocalDate.of(2018, 7, 13), LocalDate.of(2018, 8, 11));
        assertThat(all)
                .extracting(found -> text.substring(found.start(), found.end()))
                .containsExactly("20 أكتوبر 2025", "13 يوليو/تموز 2018", "11 أغسطس/آب 2018");
    }

    @Test
    void aDatelineOfTwoCalendarsIsOneDate() {
        String line = " القاهرة 25 شوال 1436 هـ الموافق 10 اغسطس 2015 م واس";
        assertThat(DateFinder.in(line)).singleElement().satisfies(found -> {
            assertThat(found.date()).isEqualTo(LocalDate.of(2015, 8, 10));
            assertThat(line.substring(found.start(), found.end())).isEqualTo("25 شوال 1436 هـ الموافق 10 اغسطس 2015 م");
        });
    }

    @Test
    void findsTimesWithoutADate() {
        assertThat(DateFinder.times("18:07 ت م")).singleElement().satisfies(time -> {
            assertThat(time.time()).isEqualTo(LocalTime.of(18, 7));
            assertThat(time.zone()).contains(ZoneId.of("Asia/Riyadh"));
            assertThat(time.end()).isEqualTo(9);
        });
        assertThat(DateFinder.times("فاز 3-2 في 90 دقيقة")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2016-09-05-title.md,2016-09-05",
        "2016/09/05/x.txt,2016-09-05",
        "a/20160905.txt,2016-09-05",
        "article_2016_9_5.txt,2016-09-05",
        "almadina-2015-08-10-12345.txt,2015-08-10",
        "SK-sport-471-20180609.txt,2018-06-09",
        "2015/2016-09-05-عنوان.md,2016-09-05",
        "2025-07-19-רסיסי-אקטואליה-18-7-2025.md,2025-07-19",
        "حديث 5-9-2016.txt,2016-09-05",
        "2016-09-05عنوان.md,2016-09-05",
        "2016-09-05T12-30.md,2016-09-05",
        "IMG_20160905_1.txt,2016-09-05",
    })
    void findsTheDayInAPath(String path, LocalDate date) {
        assertThat(DateFinder.inPath(path)).contains(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "000_250bd8e33a821cdb.txt",
                "a20160905.txt",
                "20160905f.txt",
                "120160905.txt",
                "2016-9.md",
                "activity-2009-05-second-tour.md",
                "2016-02-31.md",
                "0020-01-01.md",
                "966501234567.txt",
                "99999999.txt",
                "2016-09-05a3f.txt",
                "v2016-09-05.txt",
                "putin.txt",
            })
    void takesNoOtherDigitsOfAPathForADate(String path) {
        assertThat(DateFinder.inPath(path)).isEmpty();
    }

    @Property
    void whateverTheTextTheDatesStandInItInOrder(@ForAll("scraps") String text) {
        int end = 0;
        for (Found found : DateFinder.in(text)) {
            assertThat(found.start()).isBetween(end, text.length());
            assertThat(found.end()).isBetween(found.start() + 8, text.length());
            end = found.end();
        }
        end = 0;
        for (DateFinder.FoundTime time : DateFinder.times(text)) {
            assertThat(time.start()).isBetween(end, text.length());
            assertThat(time.end()).isBetween(time.start() + 4, text.length());
            end = time.end();
        }
        DateFinder.exact(text)
                .ifPresent(found ->
                        assertThat(text.substring(found.start(), found.end())).isEqualTo(text.strip()));
        assertThat(DateFinder.inPath(text)).isNotNull();
    }

    @Provide
    Arbitrary<String> scraps() {
        return Arbitraries.of(
                        "5",
                        "31",
                        "2016",
                        "1437",
                        "1395",
                        "٢٠١٦",
                        "09",
                        "12",
                        "30",
                        ":",
                        "/",
                        "-",
                        ".",
                        ",",
                        "،",
                        " ",
                        " ",
                        " ",
                        "(",
                        ")",
                        "T",
                        "Z",
                        "+03:00",
                        "GMT",
                        "سبتمبر",
                        "أيلول",
                        "ذو الحجة",
                        "شهریور",
                        "September",
                        "الاثنين",
                        "دوشنبه",
                        "هـ",
                        "م",
                        "مساء",
                        "الساعة",
                        "الموافق",
                        "بتوقيت مكة المكرمة",
                        "ت م",
                        "\n",
                        "\u200F",
                        "_",
                        "x",
                        "9999999999")
                .list()
                .ofMaxSize(14)
                .map(parts -> String.join("", parts));
    }
}
