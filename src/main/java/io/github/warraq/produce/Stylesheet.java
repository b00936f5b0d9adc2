package io.github.warraq.produce;

import io.github.warraq.site.Product;
import io.github.warraq.site.Settings;
import io.github.warraq.text.Digits;
import io.github.warraq.text.Language;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The paper's stylesheet: the theme's, and after it the colours that the settings ask for. It is one file of its own, so
 * that a changed colour rewrites no page.
 */
public final class Stylesheet {
    /** The theme's stylesheet. */
    public static final String NAME = Theme.ASSETS + "site.css";

    private static final String FONTS = Theme.ASSETS + "fonts/";
    /** The search page's stylesheet and script. */
    private static final String SEARCH = Theme.ASSETS + "search.";

    private static final String URDU = "fonts/urdu.css";

    /** WCAG 2.2, success criterion 1.4.3: text smaller than 24 px, or 19 px in bold. */
    private static final double READABLE = 4.5;

    private static final Colour WHITE = new Colour(255, 255, 255);
    private static final Colour BLACK = new Colour(0, 0, 0);

    /** The grounds of the pages by day and by night, as the theme's stylesheet has them. */
    private static final Colour DAY = WHITE;

    private static final Colour NIGHT = Colour.parse("#121316");

    private static final Pattern COMMENT_OR_STRING = Pattern.compile(
            "/\\*.*?\\*/|\"[^\"\\\\\n]*+(?:\\\\.[^\"\\\\\n]*+)*+\"|'[^'\\\\\n]*+(?:\\\\.[^'\\\\\n]*+)*+'",
            Pattern.DOTALL);

    private static final Pattern IDLE_BREAK = Pattern.compile("([{};,])\\s*\\n\\s*");

    private Stylesheet() {}

    /**
     * The stylesheet without comments and line breaks, and with what the settings say of fonts, accent and digits.
     *
     * @param languages that the site is in, by their first subtags: Urdu wants a font of its own
     * @return in UTF-8
     * @throws ThemeException if the theme's cannot be read
     */
    public static byte[] of(Theme theme, Settings settings, Set<String> languages) {
        StringBuilder css = new StringBuilder(tight(theme.text(fonts(settings))));
        css.append(tight(theme.text(NAME)));
        if (isNastaliqWanted(settings, languages)) {
            css.append(tight(theme.text(URDU)));
        }
        css.append(":root{--digits:").append(numerals(settings.dates().digits()));
        settings.look()
                .accent()
                .map(Colour::parse)
                .ifPresent(accent -> css.append(";--accent-day:")
                        .append(accent.readableOn(DAY, READABLE, BLACK))
                        .append(";--accent-night:")
                        .append(accent.readableOn(NIGHT, READABLE, WHITE)));
        css.append('}');
        return css.append("\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String fonts(Settings settings) {
        return "fonts/" + settings.look().fonts().name().toLowerCase(Locale.ROOT) + ".css";
    }

    private static boolean isNastaliqWanted(Settings settings, Set<String> languages) {
        return languages.contains(Language.URDU.primary()) && settings.look().fonts() != Settings.Fonts.SYSTEM;
    }

    /**
     * Whether a file of the theme is of use to the site: a font of the built-in theme that its stylesheet does not name need
     * not be carried along, nor what a search page needs where there is none. A site's own files always are.
     *
     * @param name such as {@code assets/fonts/naskh-400.woff2}, or that of a licence
     */
    public static boolean uses(String name, Theme theme, Settings settings, Set<String> languages) {
        if (theme.isOwn(name)) {
            return true;
        }
        if (name.startsWith(SEARCH)) {
            return settings.output().has(Product.SEARCH);
        }
        if (!name.startsWith(FONTS)) {
            return true;
        }
        String named = theme.text(fonts(settings))
                + theme.text(NAME)
                + (isNastaliqWanted(settings, languages) ? theme.text(URDU) : "");
        return named.contains(name.substring(FONTS.length()));
    }

    /** Without comments, and without the line breaks that part nothing. */
    private static String tight(String css) {
        String bare = COMMENT_OR_STRING
                .matcher(css)
                .replaceAll(found -> found.group().startsWith("/") ? "" : Matcher.quoteReplacement(found.group()));
        return IDLE_BREAK.matcher(bare.strip()).replaceAll("$1");
    }

    /** CSS Counter Styles 3, section 6. */
    private static String numerals(Digits digits) {
        return switch (digits) {
            case LATN -> "decimal";
            case ARAB -> "arabic-indic";
            case ARABEXT -> "persian";
        };
    }

    /** Whether small text in a colour, given as {@code #rrggbb}, can be read on the pages by day as it is. */
    public static boolean isReadable(String accent) {
        return Colour.parse(accent).contrast(DAY) >= READABLE;
    }
}
