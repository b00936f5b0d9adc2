package io.github.warraq.read;

import io.github.warraq.article.ArticleId;
import io.github.warraq.text.Controls;
import io.github.warraq.text.Language;
import io.github.warraq.text.Slugs;
import io.github.warraq.text.time.DateFinder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a seed's path says of its article, where neither its metadata nor its text does.
 *
 * @param id the path without extension; of {@code story/index.md} the folder's
 * @param section the first folder that names one: not a year, not {@code content} or {@code posts}, not a language, not one
 *     that begins with {@code _}
 * @param date of {@code 2016-09-05-title.md} or {@code 2016/09/05/title.md}
 * @param slug of {@code 2016-09-05-title.md} what follows the date
 * @param words the file's name as a title of last resort
 * @param language of {@code title.fa.md} and {@code fa/title.md}
 * @param isFolderPage whether it is Hugo's {@code _index.md}, which introduces a folder
 * @param isDraft whether it is in Jekyll's {@code _drafts}
 */
public record SeedName(
        ArticleId id,
        Optional<String> section,
        Optional<LocalDate> date,
        Optional<String> slug,
        String words,
        Optional<Language> language,
        boolean isFolderPage,
        boolean isDraft) {
    private static final Set<String> LANGUAGES = Set.of("ar", "fa", "ur", "he", "en");
    /** Folders of other generators that say nothing of what is in them. */
    private static final Set<String> NO_SECTIONS =
            Set.of("content", "posts", "post", "articles", "pages", "page", "i18n", "src");

    private static final String INDEX = "index";
    private static final String FOLDER_PAGE = "_index";
    private static final String DRAFTS = "_drafts";
    private static final Pattern DATED = Pattern.compile("\\d{4}([-_.])\\d{1,2}\\1\\d{1,2}[-_ .]+(.+)");
    private static final Pattern SEPARATORS = Pattern.compile("[-_\\s]+");

    /** Reads a seed's path. */
    public static SeedName of(Seed seed) {
        List<String> folders = new ArrayList<>(List.of(seed.name().split("/")));
        String last = folders.remove(folders.size() - 1);
        Optional<Language> language = language(last);
        String suffix = language.isPresent() ? last.substring(last.lastIndexOf('.')) : "";
        String base = last.substring(0, last.length() - suffix.length());
        boolean isFolderPage = base.equals(FOLDER_PAGE);
        String id = seed.name();
        if ((isFolderPage || base.equals(INDEX)) && !folders.isEmpty()) {
            id = String.join("/", folders) + suffix;
            base = folders.remove(folders.size() - 1);
        }
        Matcher dated = DATED.matcher(base);
        Optional<String> afterDate = dated.matches() ? Optional.of(dated.group(2)) : Optional.empty();
        return new SeedName(
                new ArticleId(id),
                folders.stream().filter(SeedName::isSection).findFirst().map(SeedName::clean),
                DateFinder.inPath(seed.name()),
                afterDate.map(Slugs::of).filter(slug -> !slug.isEmpty()),
                clean(SEPARATORS.matcher(afterDate.orElse(base)).replaceAll(" ")),
                language.or(() ->
                        folders.stream().filter(LANGUAGES::contains).findFirst().map(Language::new)),
                isFolderPage,
                folders.contains(DRAFTS));
    }

    private static String clean(String name) {
        return Controls.strict(name).text().strip();
    }

    private static Optional<Language> language(String name) {
        String suffix = name.substring(name.lastIndexOf('.') + 1);
        return suffix.length() < name.length() - 1 && LANGUAGES.contains(suffix)
                ? Optional.of(new Language(suffix))
                : Optional.empty();
    }

    private static boolean isSection(String folder) {
        return !folder.startsWith("_")
                && !NO_SECTIONS.contains(folder)
                && !LANGUAGES.contains(folder)
                && folder.chars().anyMatch(Character::isLetter);
    }
}
