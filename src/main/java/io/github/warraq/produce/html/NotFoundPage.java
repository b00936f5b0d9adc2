package io.github.warraq.produce.html;

import io.github.warraq.base.Fingerprint;
import io.github.warraq.base.Key;
import io.github.warraq.base.Late;
import io.github.warraq.base.Route;
import io.github.warraq.base.Sheet;
import io.github.warraq.markup.Html;
import io.github.warraq.produce.StandardRoutes;
import io.github.warraq.produce.Stylesheet;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Makes the page that hosts show for an address that leads nowhere. It is shown at any depth, so it is the one page whose
 * links begin at the host's root, and its stylesheet, without web fonts, stands in it.
 */
final class NotFoundPage {
    private static final Route ROUTE = StandardRoutes.NOT_FOUND;
    /** What a page that stands alone and is shown once has no use for. */
    private static final Pattern ADORNMENT = Pattern.compile("@font-face\\{[^{}]*\\}");

    /** Makes the links relative where the page is opened from a disk. */
    private static final String SCRIPT = "404.js";

    /** HTTP's status. */
    private static final int NOT_FOUND = 404;

    private final Desk desk;

    NotFoundPage(Desk desk) {
        this.desk = desk;
    }

    Sheet sheet() {
        Late<byte[]> stylesheet = new Late<>(() -> Stylesheet.of(desk.theme, desk.settings, desk.edition.languages()));
        return desk.sheet(
                ROUTE,
                () -> key(stylesheet.get()),
                "the page for addresses that lead nowhere",
                () -> page(stylesheet.get()));
    }

    private Key key(byte[] stylesheet) {
        return Key.of(desk.ground, "404", "404")
                .part("the stylesheet changed", Fingerprint.ofBytes(stylesheet))
                .key();
    }

    private Desk.Page page(byte[] stylesheet) {
        String css = ADORNMENT
                .matcher(new String(stylesheet, StandardCharsets.UTF_8))
                .replaceAll("")
                .strip();
        String root = desk.settings.baseUrl().map(URI::getRawPath).orElse("");
        String script = desk.theme.text(SCRIPT).strip();
        PageView head = new Head(desk, ROUTE, "not-found", desk.voice.words().get("not-found"))
                .unlisted()
                .policy(desk.chrome.policy().with(css, script))
                .view();
        return new Desk.Page(
                "404.ftlh",
                desk.chrome.alone(root, new Html(css), ROUTE),
                head,
                Map.of("root", root, "script", new Html(script), "code", desk.voice.number(NOT_FOUND)));
    }
}
