package io.github.warraq.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warraq.base.Notice;
import io.github.warraq.text.Digits;
import io.github.warraq.text.Language;
import io.github.warraq.text.time.Calendars;
import io.github.warraq.text.time.MonthNames;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {
    private static Settings settings(String text) {
        SettingsFile.Result result = SettingsFile.parse(text, "seeds/site.yml");
        assertThat(result.notices()).isEmpty();
        return result.settings().orElseThrow();
    }

    private static Notice error(String text) {
        SettingsFile.Result result = SettingsFile.parse(text, "seeds/site.yml");
        assertThat(result.settings()).isEmpty();
        assertThat(result.notices()).hasSize(1);
        assertThat(result.notices().get(0).level()).isEqualTo(Notice.Level.ERROR);
        return result.notices().get(0);
    }

    @Test
    void everythingHasADefault() {
        Settings settings = settings("");
        assertThat(settings).isEqualTo(Settings.of(Language.ARABIC));
        assertThat(settings.name()).isEqualTo("الصحيفة");
        assertThat(settings.timezone()).isEqualTo(ZoneOffset.UTC);
        assertThat(settings.dates())
                .isEqualTo(new Settings.Dates(Digits.LATN, MonthNames.GREGORIAN, Calendars.GREGORIAN));
        assertThat(settings.baseUrl()).isEmpty();
        assertThat(settings.limits()).isEqualTo(new Settings.Limits(5 << 20, 32));
    }

    @Test
    void datesGoByTheLanguage() {
        assertThat(settings("language: fa").dates())
                .isEqualTo(new Settings.Dates(Digits.ARABEXT, MonthNames.GREGORIAN, Calendars.JALALI));
        assertThat(settings("language: ar-SY").dates().months()).isEqualTo(MonthNames.LEVANT);
        assertThat(settings("language: ar_ma").dates().months()).isEqualTo(MonthNames.MOROCCO);
        assertThat(settings("language: ar_ma").language()).isEqualTo(new Language("ar-MA"));
        assertThat(settings("language: he").name()).isEqualTo("העיתון");
    }

    @Test
    void everyKeyIsRead() {
        Settings settings = settings("""
                name: الورّاق
                description: صحيفة صغيرة
                copyright: © الورّاق
                language: ar
                timezone: Asia/Riyadh
                base-url: https://example.org/paper
                digits: arab
                months: both
                calendar: hijri
                sections:
                  politics: سياسة
                  رأي:
                per-page: ٣٠
                shortlinks: yes
                trusted: true
                feeds:
                  items: 5
                  full: false
                look:
                  accent: "#8C1D18"
                  logo: /img/logo.svg
                  fonts: plex
                output:
                  feeds: true
                  section-feeds: false
                  sitemap: false
                  search: false
                  related: false
                  authors: false
                  months: false
                  share: false
                  structured-data: false
                topics:
                  find: false
                  least: 5
                typography:
                  quotes: false
                limits:
                  file-size: 20 MB
                  nesting: 12
                """);
        assertThat(settings)
                .isEqualTo(new Settings(
                        "الورّاق",
                        Optional.of("صحيفة صغيرة"),
                        Optional.of("© الورّاق"),
                        Language.ARABIC,
                        ZoneId.of("Asia/Riyadh"),
                        Optional.of(URI.create("https://example.org/paper/")),
                        new Settings.Dates(Digits.ARAB, MonthNames.BOTH, Calendars.HIJRI),
                        List.of(
                                new Settings.Section("politics", "سياسة", "politics"),
                                new Settings.Section("رأي", "رأي", "رأي")),
                        30,
                        true,
                        true,
                        new Settings.Feeds(5, false),
                        new Settings.Look(Optional.of("#8c1d18"), Optional.of("img/logo.svg"), Settings.Fonts.PLEX),
                        new Settings.Output(Set.of(Product.FEEDS)),
                        new Settings.Topics(false, 5),
                        Map.of("quotes", false),
                        new Settings.Limits(20 << 20, 12)));
    }

    @Test
    void everyDocumentedKeyIsKnown() {
        for (Key key : Key.ALL) {
            String[] names = key.name().split("\\.");
            String text = names.length == 1
                    ? names[0] + ":"
                    : names[0] + ":\n  " + names[1].replace(Key.ANY, "rule") + ": true";
            assertThat(SettingsFile.parse(text, "f").notices())
                    .as(key.name())
                    .noneMatch(notice -> notice.code().equals("unknown-setting"));
        }
    }

    @Test
    void keysMayBeSpeltInOtherWays() {
        assertThat(settings("baseURL: http://example.org").baseUrl()).contains(URI.create("http://example.org/"));
        assertThat(settings("per_page: 7\nTimeZone: UTC").perPage()).isEqualTo(7);
        assertThat(error("per_page: 7\nperPage: 8").place()).hasToString("seeds/site.yml:2:1");
    }

    @Test
    void sectionsComeInThreeForms() {
        assertThat(settings("sections: [سياسة, ثقافة وفن]").sections())
                .containsExactly(
                        new Settings.Section("سياسة", "سياسة", "سياسة"),
                        new Settings.Section("ثقافة وفن", "ثقافة وفن", "ثقافة-وفن"));
        assertThat(settings("sections:\n- {key: pol, name: سياسة, slug: politics}\n- name: رأي\n- اقتصاد")
                        .sections())
                .containsExactly(
                        new Settings.Section("pol", "سياسة", "politics"),
                        new Settings.Section("رأي", "رأي", "رأي"),
                        new Settings.Section("اقتصاد", "اقتصاد", "اقتصاد"));
        assertThat(error("sections:\n- رأي\n- رأي").place()).hasToString("seeds/site.yml:3:3");
        assertThat(error("sections:\n- {name: رأي, slug: a b}").hint()).contains("write a-b");
        assertThat(error("sections:\n- {title: رأي, name: x}").code()).isEqualTo("unknown-setting");
        assertThat(error("sections: 5").code()).isEqualTo("bad-setting");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nmae: x | seeds/site.yml:1:1 | did you mean name?",
                "titel: x | seeds/site.yml:1:1 | known keys: name",
                "base-ulr: x | seeds/site.yml:1:1 | did you mean base-url?",
                "accent: red | seeds/site.yml:1:1 | did you mean look.accent",
                "feeds: {itmes: 3} | seeds/site.yml:1:9 | did you mean feeds.items?",
                "per-page: many | seeds/site.yml:1:11 | write a whole number from 1 to 1000",
                "per-page: 0 | seeds/site.yml:1:11 | write a whole number from 1 to 1000",
                "shortlinks: maybe | seeds/site.yml:1:13 | write true or false",
                "name: [a] | seeds/site.yml:1:7 | write a text",
                "feeds: 5 | seeds/site.yml:1:8 | write a map of settings",
                "language: arabic language | seeds/site.yml:1:11 | write a language tag",
                "timezone: Asia/Riyad | seeds/site.yml:1:11 | Asia/Riyadh",
                "months: egyptian | seeds/site.yml:1:9 | write one of gregorian, levant, both",
                "base-url: example.org | seeds/site.yml:1:11 | https://",
                "base-url: https://example.org/?q | seeds/site.yml:1:11 | https://",
                "look: {accent: reddish} | seeds/site.yml:1:16 | in quotes",
                "look: {logo: ../x.svg} | seeds/site.yml:1:14 | below seeds/static/",
                "limits: {file-size: 20 TB} | seeds/site.yml:1:21 | such as 20 MB",
            })
    void whatIsWrongIsToldOfAtItsPlaceWithTheWayOut(String text, String place, String hint) {
        assertThat(error(text).place()).hasToString(place);
        assertThat(error(text).hint().orElseThrow()).contains(hint);
    }

    @Test
    void aColourThatBecameACommentIsExplained() {
        assertThat(error("look:\n  accent: #8c1d18").hint().orElseThrow()).contains("comment");
    }

    @Test
    void textsHaveOneLineAndNothingThatTurnsThemRound() {
        assertThat(settings("name: \u200Fس\u0001ين").name()).isEqualTo("سين");
        assertThat(error("name: a\u202Eb").hint().orElseThrow()).contains("a text in one line");
        assertThat(error("name: |\n  a\n  b\n").code()).isEqualTo("bad-setting");
    }

    @Test
    void allThatIsWrongIsToldOfAtOnce() {
        SettingsFile.Result result = SettingsFile.parse("per-page: x\nnmae: y\nlook: {accent: z}\n", "seeds/site.yml");
        assertThat(result.notices()).extracting(notice -> notice.place().line()).containsExactly(1, 2, 3);
        assertThat(error("name: \"x\n").message()).contains("quotation");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://موقع.مثال/جريدة", "HTTPS://xn--4gbrim.example"})
    void addressesAreAsMachinesWriteThem(String address) {
        assertThat(settings("base-url: " + address).baseUrl().orElseThrow().toString())
                .isEqualTo(
                        address.contains("موقع")
                                ? "https://xn--4gbrim.xn--mgbh0fb/%D8%AC%D8%B1%D9%8A%D8%AF%D8%A9/"
                                : "https://xn--4gbrim.example/");
    }

    @Test
    void theSettingsOfThisRepositoryAreInOrder() {
        SettingsFile.Result result = SettingsFile.read(Path.of("seeds"), "seeds/site.yml");
        assertThat(result.notices()).isEmpty();
        assertThat(result.settings().orElseThrow().sections())
                .extracting(Settings.Section::name)
                .contains("سياسة", "رأي");
    }

    @Test
    void aFolderMayHaveNoSettings(@TempDir Path seeds) throws Exception {
        assertThat(SettingsFile.read(seeds, "seeds/site.yml").settings()).contains(Settings.of(Language.ARABIC));
        Files.writeString(seeds.resolve("site.yaml"), "name: س");
        assertThat(SettingsFile.read(seeds, "seeds/site.yml").notices())
                .extracting(notice -> notice.place().toString())
                .containsExactly("seeds/site.yaml");
        Files.writeString(seeds.resolve("site.yml"), "\uFEFFname: س\r\nlook:\r\n  logo: a.svg\r\n");
        SettingsFile.Result result = SettingsFile.read(seeds, "seeds/site.yml");
        assertThat(result.settings().orElseThrow().name()).isEqualTo("س");
        assertThat(result.notices()).extracting(Notice::code).containsExactly("missing-logo");
        Files.write(seeds.resolve("site.yml"), "name: سين".getBytes(Charset.forName("windows-1256")));
        assertThat(SettingsFile.read(seeds, "seeds/site.yml").notices())
                .extracting(Notice::code)
                .containsExactly("undecodable");
    }
}
