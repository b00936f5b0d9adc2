package io.github.warraq.produce.html;

import freemarker.core.HTMLOutputFormat;
import io.github.warraq.article.Moment;
import io.github.warraq.markup.Html;
import io.github.warraq.markup.OneLine;
import io.github.warraq.produce.MachineText;
import io.github.warraq.produce.MachineTime;
import io.github.warraq.produce.Theme;
import io.github.warraq.produce.Words;
import io.github.warraq.site.Settings;
import io.github.warraq.text.Digits;
import io.github.warraq.text.Language;
import io.github.warraq.text.bidi.IsolatedName;
import io.github.warraq.text.bidi.PlainTitle;
import io.github.warraq.text.time.Calendars;
import io.github.warraq.text.time.DateWriter;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;

/** How the paper speaks in one language: its words, its dates and digits, and the marks that a text in it needs. */
final class Voice {
    private final Language language;
    private final Words words;
    private final Digits digits;
    private final DateWriter dates;
    private final ZoneId zone;

    private Voice(Language language, Words words, Digits digits, DateWriter dates, ZoneId zone) {
        this.language = language;
        this.words = words;
        this.digits = digits;
        this.dates = dates;
        this.zone = zone;
    }

    /** How it speaks in a language; in the site's own, numbers and dates are as the settings have them. */
    static Voice of(Theme theme, Settings settings, Language language) {
        Words words = Words.of(theme, language, settings.language());
        Settings.Dates wanted = settings.dates();
        boolean own = language.primary().equals(settings.language().primary());
        Digits digits = own ? wanted.digits() : Digits.of(language);
        Calendars calendar = own ? wanted.calendar() : Calendars.of(language);
        DateWriter dates = new DateWriter(language, digits, wanted.months(), calendar);
        return new Voice(language, words, digits, dates, settings.timezone());
    }

    Language language() {
        return language;
    }

    Words words() {
        return words;
    }

    /** A text that stands for itself, such as a headline. */
    Html text(String plain) {
        return OneLine.of(plain, language, Language.ENGLISH);
    }

    /** A name that may stand within other text. */
    Html name(String plain) {
        return new Html(IsolatedName.html(plain, language.isRightToLeft()));
    }

    /** Words of ours about things with names, each of which is isolated. */
    Html said(String key, String... names) {
        Object[] isolated = new Object[names.length];
        for (int i = 0; i < names.length; i++) {
            isolated[i] = name(names[i]).value();
        }
        return new Html(Words.fillIn(HTMLOutputFormat.INSTANCE.escapePlainText(words.get(key)), isolated));
    }

    /** A title where there can be no markup. */
    String title(String plain) {
        return PlainTitle.of(MachineText.line(plain), language.isRightToLeft());
    }

    String number(long number) {
        return digits.of(number);
    }

    /** A number and the form of the noun that goes with it. */
    String counted(String key, long number) {
        return words.counted(key, number, digits);
    }

    String month(YearMonth month) {
        return dates.month(month);
    }

    String year(int year) {
        return dates.year(year);
    }

    /** The day alone, for lists. */
    DateView day(Moment moment) {
        return new DateView(machine(moment), text(dates.day(here(moment).toLocalDate())));
    }

    /** A moment as exactly as it is known, and in whose time. */
    DateView moment(Moment moment) {
        LocalDateTime here = here(moment);
        String shown = moment.time().isPresent() ? dates.dayAndTime(here, zone) : dates.day(here.toLocalDate());
        return new DateView(machine(moment), text(shown));
    }

    /** A moment that follows another: of the same day, the time alone. */
    DateView later(Moment moment, Optional<Moment> earlier) {
        LocalDateTime here = here(moment);
        boolean sameDay = earlier.isPresent()
                && moment.time().isPresent()
                && here(earlier.get()).toLocalDate().equals(here.toLocalDate());
        return sameDay
                ? new DateView(machine(moment), text(words.fill("at", dates.time(here.toLocalTime()))))
                : moment(moment);
    }

    /** What the clock and the calendar showed where the paper is; a day without a time stays that day. */
    private LocalDateTime here(Moment moment) {
        return moment.time().isPresent()
                ? moment.in(zone).atZoneSameInstant(zone).toLocalDateTime()
                : moment.date().atStartOfDay();
    }

    /** A moment for machines: ISO 8601 with offset. */
    String machine(Moment moment) {
        return MachineTime.iso(moment, zone);
    }
}
