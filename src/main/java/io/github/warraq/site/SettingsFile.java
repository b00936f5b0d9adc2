package io.github.warraq.site;

import io.github.warraq.base.Notice;
import io.github.warraq.base.Place;
import io.github.warraq.data.Parsed;
import io.github.warraq.data.Yaml;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** {@code seeds/site.yml} to checked settings. A site without one has the defaults. */
public final class SettingsFile {
    /** Its name in the folder of the seeds. */
    public static final String NAME = "site.yml";

    private static final String OTHER_NAME = "site.yaml";
    private static final char MARK = '\uFEFF';

    private SettingsFile() {}

    /**
     * @param settings absent if, and only if, one of the notices is an error: then there is nothing to build with
     * @param notices in the order of their places
     */
    public record Result(Optional<Settings> settings, List<Notice> notices) {
        public Result {
            notices = List.copyOf(notices);
        }
    }

    /**
     * Reads the settings of a site.
     *
     * @param seeds the folder that {@code site.yml} may be in; what settings name below its {@code static} has to exist
     * @param file how notices name {@code site.yml}, such as {@code seeds/site.yml}
     */
    public static Result read(Path seeds, String file) {
        YamlFile found = YamlFile.read(seeds.resolve(NAME), file);
        if (found.error().isPresent()) {
            return new Result(Optional.empty(), List.of(found.error().get()));
        }
        if (found.text().isEmpty()) {
            return new Result(Optional.of(Settings.of(Defaults.LANGUAGE)), misnamed(seeds, file));
        }
        Result result = parse(found.text().get(), file);
        Optional<String> absent = result.settings
                .flatMap(settings -> settings.look().logo())
                .filter(logo -> !Files.isRegularFile(seeds.resolve("static").resolve(logo)));
        if (absent.isEmpty()) {
            return result;
        }
        List<Notice> notices = new ArrayList<>(result.notices);
        notices.add(Notice.warning(
                "missing-logo",
                Place.of(file),
                "look.logo names static/" + absent.get() + ", which is not there",
                "put the picture into seeds/static/"));
        return new Result(result.settings, notices);
    }

    private static List<Notice> misnamed(Path seeds, String file) {
        return Files.exists(seeds.resolve(OTHER_NAME))
                ? List.of(Notice.warning(
                        "settings-misnamed",
                        Place.of(file.replace(NAME, OTHER_NAME)),
                        "these settings are not read",
                        "rename the file to " + NAME))
                : List.of();
    }

    /**
     * Reads settings from a text.
     *
     * @param file how notices name it
     */
    public static Result parse(String text, String file) {
        boolean marked = !text.isEmpty() && text.charAt(0) == MARK;
        Parsed parsed = Yaml.parse(marked ? text.substring(1) : text, file, 1);
        List<Notice> notices = new ArrayList<>(parsed.notices());
        Optional<Settings> settings = parsed.root().map(root -> SettingsReader.read(new Fields(root, "", notices)));
        notices.sort(Comparator.comparingInt((Notice notice) -> notice.place().line())
                .thenComparingInt(notice -> notice.place().column()));
        boolean refused = notices.stream().anyMatch(notice -> notice.level() == Notice.Level.ERROR);
        return new Result(refused ? Optional.empty() : settings, notices);
    }
}
