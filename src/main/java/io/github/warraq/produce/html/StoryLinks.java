package io.github.warraq.produce.html;

import io.github.warraq.article.Media;
import io.github.warraq.base.Route;
import io.github.warraq.markup.Links;
import io.github.warraq.text.PercentEncoding;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where the addresses in a story lead from its page: other stories to their pages, pictures to their files, paths from the
 * site's root to what stands there.
 */
final class StoryLinks implements Links {
    private final Route page;
    private final Map<String, Route> stories;
    private final List<Media> media;
    private final Function<String, Route> files;

    /**
     * @param stories where the stories stand that it links to, by the paths it calls them
     * @param media the files that it shows
     * @param files where a file below {@code seeds/} stands in the output
     */
    StoryLinks(Route page, Map<String, Route> stories, List<Media> media, Function<String, Route> files) {
        this.page = page;
        this.stories = stories;
        this.media = media;
        this.files = files;
    }

    @Override
    public Optional<String> link(String target) {
        return LocalTarget.of(target).flatMap(this::local);
    }

    private Optional<String> local(LocalTarget target) {
        Optional<Route> story = Optional.ofNullable(stories.get(target.path()));
        if (story.isPresent()) {
            return Optional.of(Hrefs.to(page, story.get()) + target.suffix());
        }
        Optional<Media> file = media(target.path());
        if (file.isPresent()) {
            return Optional.of(Hrefs.to(page, files.apply(file.get().file())) + target.suffix());
        }
        return target.path().startsWith("/")
                ? Optional.of(page.toRoot() + Hrefs.path(fromRoot(target.path())) + target.suffix())
                : Optional.empty();
    }

    /** A folder is named by its index, which a page opened from a disk needs. */
    private static String fromRoot(String path) {
        String below = path.substring(1);
        return below.isEmpty() || below.endsWith("/") ? below + "index.html" : below;
    }

    /** Pictures of other hosts are not shown: a page fetches nothing from anyone but its own host. */
    @Override
    public Optional<Image> image(String source) {
        return media(source)
                .map(file -> new Image(Hrefs.to(page, files.apply(file.file())), file.width(), file.height()));
    }

    /** However either of the two is percent-encoded. */
    private Optional<Media> media(String reference) {
        String plain = PercentEncoding.decode(reference);
        return media.stream()
                .filter(file -> PercentEncoding.decode(file.reference()).equals(plain))
                .findFirst();
    }
}
