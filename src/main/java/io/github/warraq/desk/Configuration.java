package io.github.warraq.desk;

import io.github.warraq.base.Notice;
import io.github.warraq.base.Place;
import io.github.warraq.build.BaseUrl;
import io.github.warraq.site.EffectiveSettings;
import io.github.warraq.site.Settings;
import io.github.warraq.site.SettingsFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which settings hold for a site, and who says so. */
public final class Configuration {
    private static final String FILE = "seeds/" + SettingsFile.NAME;
    private static final String DEFAULT = "default";
    private static final String BASE_URL = "base-url";

    private Configuration() {}

    /**
     * A setting.
     *
     * @param value empty where nothing is set
     * @param by {@code seeds/site.yml:4:1}, {@code default}, or what else told
     */
    public record Setting(String name, String value, String by) {}

    /**
     * In the order of the documentation.
     *
     * @param site the folder that holds {@code seeds/}
     * @param environment of the process
     * @throws Refusal if there are no seeds, or the settings are wrong
     */
    public static List<Setting> of(Path site, Map<String, String> environment) throws Refusal {
        Path seeds = site.resolve("seeds");
        if (!Files.isDirectory(seeds)) {
            throw new Refusal(Notice.error(
                    "no-seeds",
                    Place.of("seeds/"),
                    "there is no folder of seeds in " + site,
                    "name the folder that holds seeds/"));
        }
        SettingsFile.Result read = SettingsFile.read(seeds, FILE);
        Settings settings = read.settings().orElseThrow(() -> Refusal.of(read.notices()));
        List<Setting> all = new ArrayList<>();
        for (EffectiveSettings.Line line : EffectiveSettings.of(settings, seeds, FILE)) {
            Optional<BaseUrl.Surmise> surmise =
                    line.name().equals(BASE_URL) && settings.baseUrl().isEmpty()
                            ? BaseUrl.surmise(site, environment)
                            : Optional.empty();
            all.add(new Setting(
                    line.name(),
                    surmise.map(found -> found.address().toString()).orElse(line.value()),
                    surmise.map(BaseUrl.Surmise::by)
                            .or(() -> line.place().map(Place::toString))
                            .orElse(DEFAULT)));
        }
        return List.copyOf(all);
    }
}
