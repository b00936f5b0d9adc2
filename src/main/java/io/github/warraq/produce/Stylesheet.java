package io.github.warraq.produce;

import io.github.warraq.site.Settings;
import java.nio.charset.StandardCharsets;

/**
 * The paper's stylesheet: the theme's, and after it the colours that the settings ask for. It is one file of its own, so
 * that a changed colour rewrites no page.
 */
public final class Stylesheet {
    /** The theme's stylesheet. */
    public static final String NAME = Theme.ASSETS + "site.css";

    /** WCAG 2.2, success criterion 1.4.3: text smaller than 24 px, or 19 px in bold. */
    private static final double READABLE = 4.5;

    private static final Colour WHITE = new Colour(255, 255, 255);
    private static final Colour BLACK = new Colour(0, 0, 0);

    /** The grounds of the pages by day and by night, as the theme's stylesheet has them. */
    private static final Colour DAY = WHITE;

    private static final Colour NIGHT = Colour.parse("#121316");

    private Stylesheet() {}

    /**
     * @return the stylesheet in UTF-8
     * @throws ThemeException if the theme's cannot be read
     */
    public static byte[] of(Theme theme, Settings.Look look) {
        StringBuilder css = new StringBuilder(theme.text(NAME));
        look.accent()
                .map(Colour::parse)
                .ifPresent(accent -> css.append(":root{--accent-day:")
                        .append(accent.readableOn(DAY, READABLE, BLACK))
                        .append(";--accent-night:")
                        .append(accent.readableOn(NIGHT, READABLE, WHITE))
                        .append("}\n"));
        return css.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Whether small text in a colour, given as {@code #rrggbb}, can be read on the pages by day as it is. */
    public static boolean isReadable(String accent) {
        return Colour.parse(accent).contrast(DAY) >= READABLE;
    }
}
