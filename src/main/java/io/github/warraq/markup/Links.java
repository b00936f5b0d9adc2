package io.github.warraq.markup;

import java.util.Optional;

/** Where the addresses in an article lead from the page (or feed) it is shown in. */
public interface Links {
    /**
     * @param target a link's address as the author wrote it, percent-decoded where it is local
     * @return what to write into {@code href}, not yet HTML-escaped; empty where nothing is known of it, and it stays as
     *     it is
     */
    Optional<String> link(String target);

    /**
     * @param source a picture's address as the author wrote it
     * @return what to show; empty where the picture is absent, and only its caption is shown
     */
    Optional<Image> image(String source);

    /**
     * @param src what to write into {@code src}, not yet HTML-escaped
     * @param width in pixels; 0 where it is not known
     * @param height in pixels; 0 where it is not known
     */
    record Image(String src, int width, int height) {}

    /** Leaves every address as it is. */
    Links AS_WRITTEN = new Links() {
        @Override
        public Optional<String> link(String target) {
            return Optional.empty();
        }

        @Override
        public Optional<Image> image(String source) {
            return source.isEmpty() ? Optional.empty() : Optional.of(new Image(source, 0, 0));
        }
    };
}
