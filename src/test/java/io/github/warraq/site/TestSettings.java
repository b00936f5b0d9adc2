package io.github.warraq.site;

import io.github.warraq.text.Digits;
import io.github.warraq.text.Language;
import io.github.warraq.text.time.Calendars;
import io.github.warraq.text.time.MonthNames;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Settings for tests, with everything switched on. */
public final class TestSettings {
    private TestSettings() {}

    public static Settings with(List<Settings.Section> sections, Optional<URI> baseUrl) {
        return new Settings(
                "صدى الخبر",
                Optional.of("أخبار العالم"),
                Optional.empty(),
                Language.ARABIC,
                ZoneOffset.ofHours(3),
                baseUrl,
                new Settings.Dates(Digits.LATN, MonthNames.BOTH, Calendars.GREGORIAN),
                sections,
                20,
                true,
                false,
                new Settings.Feeds(20, true),
                new Settings.Look(Optional.empty(), Optional.empty()),
                Settings.Output.without(),
                new Settings.Topics(true, 3),
                Map.of(),
                new Settings.Limits(1 << 20, 100));
    }
}
