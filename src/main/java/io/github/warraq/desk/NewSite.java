package io.github.warraq.desk;

import io.github.warraq.base.Notice;
import io.github.warraq.base.Place;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** A new site: settings and three short articles, of the days before. */
public final class NewSite {
    private static final String NAME = "@name@";
    private static final String DATES = "@date-";

    /** Where each file goes, and the resource that it is made of: a file's name in a jar is best ASCII. */
    private static final List<List<String>> FILES = List.of(
            List.of("seeds/site.yml", "site.yml"),
            List.of("seeds/local/مكتبة-الحي.txt", "library.txt"),
            List.of("seeds/local/مكتبة-الحي.yml", "library.yml"),
            List.of("seeds/guide/المقال-الأول.md", "first-article.md"),
            List.of("seeds/opinion/الخبر-القصير.md", "short-news.md"),
            List.of(".gitignore", "gitignore"));

    private NewSite() {}

    /**
     * Makes the folder, if need be, and writes the files into it.
     *
     * @param folder has to be empty, but for a folder {@code .git}
     * @param name the newspaper's, one line
     * @param now the articles are of the three days before
     * @return the files, within {@code folder}
     * @throws Refusal if something is in the folder, or it cannot be written to
     */
    public static List<Path> write(Path folder, String name, Instant now) throws Refusal {
        try {
            refuseIfUsed(folder);
            List<Path> written = new ArrayList<>();
            for (List<String> each : FILES) {
                Path file = folder.resolve(each.get(0));
                Files.createDirectories(file.getParent());
                Files.writeString(file, text(each.get(1), name, now), StandardCharsets.UTF_8);
                written.add(file);
            }
            return List.copyOf(written);
        } catch (IOException failed) {
            throw Refusal.of(failed, folder);
        }
    }

    private static void refuseIfUsed(Path folder) throws IOException, Refusal {
        if (!Files.exists(folder)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw new Refusal(Notice.error(
                    "not-a-folder", Place.of(folder.toString()), "this is a file", "name a folder, new or empty"));
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                if (!entry.endsWith(".git")) {
                    throw new Refusal(Notice.error(
                            "folder-not-empty",
                            Place.of(folder.toString()),
                            "something is in this folder already",
                            "name a folder that is new or empty"));
                }
            }
        }
    }

    private static String text(String resource, String name, Instant now) {
        try (InputStream in = NewSite.class.getResourceAsStream("site/" + resource)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            LocalDate today = now.atZone(ZoneOffset.UTC).toLocalDate();
            for (int days = 1; days <= 3; days++) {
                text = text.replace(DATES + days + "@", today.minusDays(days).toString());
            }
            return text.replace(NAME, '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"');
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
