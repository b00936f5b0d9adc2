package io.github.warraq.desk;

import io.github.warraq.base.Notice;
import io.github.warraq.base.Place;
import io.github.warraq.site.Settings;
import io.github.warraq.site.SettingsFile;
import io.github.warraq.text.Controls;
import io.github.warraq.text.Slugs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An article that is about to be written.
 *
 * @param title its headline
 * @param section the section's key, name or slug; absent for none
 * @param slug the last part of its address; made of the title if absent
 * @param draft whether it is kept back until its author says otherwise
 */
public record NewArticle(String title, Optional<String> section, Optional<String> slug, boolean draft) {
    private static final String SEEDS = "seeds";
    private static final List<String> EXTENSIONS = List.of("md", "markdown", "mdx", "txt");

    /** To the minute, in the site's time zone, which is the one of dates that name none. */
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    /**
     * Writes front matter into a new file {@code seeds/SECTION/SLUG.md}.
     *
     * @param site the folder that holds {@code seeds/}
     * @param now its date
     * @return the file, within {@code site}
     * @throws Refusal if the title cannot be one, the section is unknown, or there is such an article already
     */
    public Path write(Path site, Instant now) throws Refusal {
        Path seeds = site.resolve(SEEDS);
        if (!Files.isDirectory(seeds)) {
            throw new Refusal(Notice.error(
                    "no-seeds",
                    Place.of(SEEDS + "/"),
                    "there is no folder of seeds in " + site,
                    "name the folder that holds seeds/, or begin a site with 'warraq init'"));
        }
        SettingsFile.Result read = SettingsFile.read(seeds, SEEDS + "/" + SettingsFile.NAME);
        Settings settings = read.settings().orElseThrow(() -> Refusal.of(read.notices()));
        String clean = cleanTitle();
        String name = slug(clean);
        SectionFolder folder =
                section.isPresent() ? SectionFolder.of(section.get(), settings.sections(), seeds) : SectionFolder.NONE;
        Path parent = folder.name().map(seeds::resolve).orElse(seeds);
        refuseIfTaken(parent, name);
        String date = now.atZone(settings.timezone()).format(DATE);
        return write(parent.resolve(name + ".md"), matter(clean, date, name, folder));
    }

    private String cleanTitle() throws Refusal {
        Controls.Cleaned cleaned = Controls.strict(title);
        boolean turnsRound = cleaned.danger().isPresent();
        String text = cleaned.text().strip();
        if (turnsRound || text.isEmpty() || text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0) {
            throw new Refusal(Notice.error(
                    "bad-title",
                    Place.of(""),
                    turnsRound ? "the title holds invisible characters that turn text round" : "this is no title",
                    "write one line of text"));
        }
        return text;
    }

    private String slug(String clean) throws Refusal {
        String made = Slugs.of(slug.orElse(clean));
        if (made.isEmpty()) {
            throw new Refusal(Notice.error(
                    "no-slug",
                    Place.of(""),
                    "'" + slug.orElse(clean) + "' has no letter or digit to make a file's name of",
                    "give one with --slug"));
        }
        return made;
    }

    private static void refuseIfTaken(Path parent, String name) throws Refusal {
        for (String extension : EXTENSIONS) {
            Path other = parent.resolve(name + "." + extension);
            if (Files.exists(other)) {
                throw taken(other, null);
            }
        }
    }

    private static Refusal taken(Path file, IOException cause) {
        return new Refusal(
                Notice.error(
                        "file-exists",
                        Place.of(file.toString()),
                        "there is such an article already",
                        "write on in that file, or give the new one another name with --slug"),
                cause);
    }

    private String matter(String clean, String date, String name, SectionFolder folder) {
        StringBuilder matter = new StringBuilder("---\n");
        matter.append("title: ").append(quoted(clean)).append('\n');
        matter.append("date: ").append(date).append('\n');
        matter.append("slug: ").append(quoted(name)).append('\n');
        folder.toSay()
                .ifPresent(key -> matter.append("section: ").append(quoted(key)).append('\n'));
        if (draft) {
            matter.append("draft: true\n");
        }
        return matter.append("---\n\n").toString();
    }

    /** As a double-quoted scalar of YAML, in which nothing else has a meaning; line ends and controls are gone before. */
    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\t", "\\t") + '"';
    }

    private static Path write(Path file, String text) throws Refusal {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
            return file;
        } catch (FileAlreadyExistsException raced) {
            throw taken(file, raced);
        } catch (IOException failed) {
            throw Refusal.of(failed, file);
        }
    }
}
