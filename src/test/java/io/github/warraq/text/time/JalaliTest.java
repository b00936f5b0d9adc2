package io.github.warraq.text.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class JalaliTest {
    @Test
    void agreesWithIcuOnEveryDayFrom1300To1500() {
        Calendar icu = Calendar.getInstance(TimeZone.GMT_ZONE, new ULocale("fa@calendar=persian"));
        LocalDate last = LocalDate.of(2122, 3, 20);
        for (LocalDate date = LocalDate.of(1921, 3, 21); date.isBefore(last); date = date.plusDays(1)) {
            icu.setTimeInMillis(TimeUnit.DAYS.toMillis(date.toEpochDay()));
            Jalali jalali = Jalali.of(date);
            assertThat(jalali.year()).isEqualTo(icu.get(Calendar.YEAR));
            assertThat(jalali.month()).isEqualTo(icu.get(Calendar.MONTH) + 1);
            assertThat(jalali.day()).isEqualTo(icu.get(Calendar.DATE));
            assertThat(jalali.toLocalDate()).isEqualTo(date);
        }
    }

    @Test
    void knowsTheDaysOfHistory() {
        assertThat(new Jalali(1357, 11, 22).toLocalDate()).isEqualTo(LocalDate.of(1979, 2, 11));
        assertThat(new Jalali(1399, 12, 30).toLocalDate()).isEqualTo(LocalDate.of(2021, 3, 20));
        assertThat(new Jalali(1200, 1, 1).toLocalDate()).isEqualTo(LocalDate.of(1821, 3, 21));
    }

    @Test
    void refusesDaysThatAreNotThere() {
        assertThatThrownBy(() -> new Jalali(1400, 12, 30)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> new Jalali(1400, 7, 31)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> new Jalali(1400, 13, 1)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> Jalali.of(LocalDate.of(1820, 1, 1))).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> Jalali.of(LocalDate.of(2200, 1, 1))).isInstanceOf(DateTimeException.class);
    }
}
