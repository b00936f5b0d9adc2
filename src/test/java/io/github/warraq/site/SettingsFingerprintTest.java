package io.github.warraq.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warraq.base.Fingerprint;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SettingsFingerprintTest {
    private static final String[] SETTINGS = {
        "",
        "name: أخرى",
        "description: أخرى",
        "copyright: أخرى",
        "language: ar-SY",
        "timezone: Asia/Riyadh",
        "base-url: https://example.org/",
        "digits: arab",
        "months: both",
        "calendar: hijri",
        "sections: [أ]",
        "sections: [أ, ب]",
        "sections:\n  أ: ب",
        "sections:\n  - key: أ\n    slug: ب",
        "per-page: 7",
        "shortlinks: true",
        "trusted: true",
        "feeds:\n  items: 7",
        "feeds:\n  full: false",
        "look:\n  accent: '#123456'",
        "look:\n  logo: logo.svg",
        "output:\n  feeds: false",
        "output:\n  section-feeds: false",
        "output:\n  sitemap: false",
        "output:\n  related: false",
        "output:\n  authors: false",
        "output:\n  months: false",
        "topics:\n  find: false",
        "topics:\n  least: 7",
        "limits:\n  file-size: 7 MB",
        "limits:\n  nesting: 7",
    };

    @Test
    void every_setting_counts() {
        Set<Fingerprint> different = new HashSet<>();
        for (String text : SETTINGS) {
            Settings settings = SettingsFile.parse(text, "site.yml").settings().orElseThrow();
            assertThat(different.add(settings.fingerprint())).as(text).isTrue();
            assertThat(settings.fingerprint())
                    .isEqualTo(SettingsFile.parse(text, "site.yml")
                            .settings()
                            .orElseThrow()
                            .fingerprint());
        }
    }
}
