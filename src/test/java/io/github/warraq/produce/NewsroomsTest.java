package io.github.warraq.produce;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewsroomsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"رويترز", "وكالة الأنباء السعودية (واس)", "الجزيرة + وكالات", "بي بي سي", "AFP", "Our staff"})
    void agenciesAndDesksAreNoPeople(String byline) {
        assertThat(Newsrooms.isOne(byline)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "محمد عبد الله", "ليلى العلي، بيروت", "عبد العربي", "Ann Apley", "سارا تحریری"})
    void peopleAreNoNewsrooms(String byline) {
        assertThat(Newsrooms.isOne(byline)).isFalse();
    }
}
