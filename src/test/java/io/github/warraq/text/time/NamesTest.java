package io.github.warraq.text.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
    @ParameterizedTest
    @ValueSource(strings = {"ar", "fa", "ur", "he", "en"})
    void everyLanguageHasAllItsNames(String language) {
        String gregorian = language.equals("ar") ? "gregorian.ar.gregorian" : "gregorian." + language;
        for (String list : List.of(gregorian, "hijri." + language, "jalali." + language)) {
            assertThat(Names.list(list))
                    .hasValueSatisfying(names -> assertThat(names)
                            .hasSize(12)
                            .doesNotHaveDuplicates()
                            .allMatch(name -> Names.month(Names.fold(name)).isPresent()));
        }
        assertThat(Names.list("weekday." + language))
                .hasValueSatisfying(days -> assertThat(days).hasSize(7).doesNotHaveDuplicates());
        assertThat(Names.pattern(language + ".day")).isPresent();
    }

    @Test
    void everyZoneIsKnownAndHasANameInEachLanguage() {
        Set<String> unknown = new TreeSet<>();
        Table.read("zones.txt", (key, value) -> {
            if (!key.startsWith("pattern.") && !key.startsWith("said ")) {
                assertThat(Table.cells(value)).as(key).hasSize(5);
                if (!key.equals("Z") && !ZoneId.getAvailableZoneIds().contains(key)) {
                    unknown.add(key);
                }
            }
        });
        assertThat(unknown).isEmpty();
    }
}
