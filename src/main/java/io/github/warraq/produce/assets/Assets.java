package io.github.warraq.produce.assets;

import io.github.warraq.article.Media;
import io.github.warraq.base.Fingerprint;
import io.github.warraq.base.Ground;
import io.github.warraq.base.Key;
import io.github.warraq.base.Late;
import io.github.warraq.base.Place;
import io.github.warraq.base.Route;
import io.github.warraq.base.Sheet;
import io.github.warraq.edition.Edition;
import io.github.warraq.produce.Producer;
import io.github.warraq.produce.Stylesheet;
import io.github.warraq.produce.Theme;
import io.github.warraq.produce.ThemeException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Copies files into the output as they are: those of {@code seeds/static/}, the pictures that stories show, and the
 * theme's stylesheet, scripts and fonts. A file's key is made of its bytes alone. Several stories may show one picture;
 * its sheet then comes several times, with the same route and the same key.
 */
public final class Assets implements Producer {
    /** Tells GitHub Pages to serve the files as they are, those in folders with an underscore too. */
    private static final Route NO_JEKYLL = new Route(".nojekyll");

    private static final String STATIC = "static/";
    private static final int FILES_AT_ONCE = 32;
    private static final int STORIES_AT_ONCE = 1000;

    private final Path seeds;
    private final List<StaticFile> staticFiles;
    private final Theme theme;

    /**
     * @param seeds the folder that pictures stand in
     * @param staticFiles as {@link StaticFiles} found them
     */
    public Assets(Path seeds, List<StaticFile> staticFiles, Theme theme) {
        this.seeds = seeds;
        this.staticFiles = List.copyOf(staticFiles);
        this.theme = theme;
    }

    @Override
    public Stream<Batch> batches(Edition edition) {
        Stream<Batch> own = pieces(staticFiles.size(), FILES_AT_ONCE, this::offerStatic);
        Stream<Batch> shown = pieces(
                edition.shelf().size(),
                STORIES_AT_ONCE,
                (from, to, publisher) -> offerMedia(edition, from, to, publisher));
        return Stream.concat(Stream.of(publisher -> offerTheme(edition, publisher)), Stream.concat(own, shown));
    }

    /** What to do with the things from one number up to another. */
    private interface Piece {
        void offer(int from, int to, Consumer<Sheet> publisher);
    }

    private static Stream<Batch> pieces(int size, int atOnce, Piece piece) {
        return IntStream.range(0, (size + atOnce - 1) / atOnce).mapToObj(number -> publisher -> {
            int from = number * atOnce;
            piece.offer(from, Math.min(size, from + atOnce), publisher);
        });
    }

    private void offerTheme(Edition edition, Consumer<Sheet> publisher) {
        publisher.accept(new Sheet(NO_JEKYLL, Fingerprint.of(NO_JEKYLL.path()), NO_JEKYLL.path(), out -> {}));
        for (String name : theme.names(Theme.ASSETS)) {
            if (!Stylesheet.uses(name, theme, edition.settings(), edition.languages())) {
                continue;
            }
            Late<byte[]> bytes = new Late<>(() -> name.equals(Stylesheet.NAME)
                    ? Stylesheet.of(theme, edition.settings(), edition.languages())
                    : theme.bytes(name));
            publisher.accept(new Sheet(
                    route(name), () -> key(name, bytes.get()), Theme.shown(name), out -> out.write(bytes.get())));
        }
    }

    private Key key(String name, byte[] bytes) {
        return Key.of(Ground.NONE, "asset", name)
                .part("the theme changed", theme.asset(name))
                .rest("the settings changed", Fingerprint.ofBytes(bytes))
                .key();
    }

    private static Route route(String name) {
        try {
            return new Route(name);
        } catch (IllegalArgumentException notARoute) {
            throw new ThemeException(
                    "bad-file-name", Place.of(Theme.shown(name)), notARoute.getMessage(), "rename the file", notARoute);
        }
    }

    private void offerStatic(int from, int to, Consumer<Sheet> publisher) {
        for (StaticFile file : staticFiles.subList(from, to)) {
            publisher.accept(new Sheet(
                    file.route(),
                    () -> Key.ofFile(file.shown(), fingerprint(file)),
                    file.shown(),
                    out -> Contents.copy(file.path(), out)));
        }
    }

    private static Fingerprint fingerprint(StaticFile file) {
        try {
            return Contents.fingerprint(file.path());
        } catch (IOException e) {
            throw new UncheckedIOException(file.shown(), e);
        }
    }

    private void offerMedia(Edition edition, int from, int to, Consumer<Sheet> publisher) {
        Set<String> offered = new HashSet<>();
        for (int slot = from; slot < to; slot++) {
            for (Media media : edition.shelf().card(slot).media()) {
                String file = media.file();
                if (!file.startsWith(STATIC) && offered.add(file)) {
                    publisher.accept(new Sheet(
                            edition.media(file),
                            media.state(),
                            "seeds/" + file,
                            out -> Contents.copy(seeds.resolve(file), out)));
                }
            }
        }
    }
}
