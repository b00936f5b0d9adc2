package io.github.warraq.produce.html;

import io.github.warraq.markup.Html;
import java.util.Optional;

/**
 * A picture to show, or what is said of one that is absent.
 *
 * @param src relative, or absolute for a picture of another site; absent where there is only a caption
 * @param width in pixels; 0 where it is not known
 * @param height in pixels; 0 where it is not known
 * @param alt empty where it adds nothing to the caption
 */
public record PictureView(
        Optional<String> src, int width, int height, String alt, Optional<Html> caption, Optional<Html> credit) {}
