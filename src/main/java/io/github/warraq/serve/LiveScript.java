package io.github.warraq.serve;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The script that keeps an open page up to date: the one thing that a served page has and a built one has not. */
final class LiveScript {
    /** Where our own files stand below the site's root: no output begins with this name. */
    static final String FOLDER = ".warraq/";

    static final String NAME = "live.js";
    static final String EVENTS = "events";

    /** The version of a page that could not be made. */
    static final String NOTHING = "none";

    private LiveScript() {}

    /** What stands behind a page's last byte. */
    static String tag(String basePath, String path, String version) {
        return "\n<script src=\"" + basePath + FOLDER + NAME + "\" data-page=\""
                + URLEncoder.encode(path, StandardCharsets.UTF_8) + "\" data-version=\"" + version + "\"></script>\n";
    }

    static byte[] bytes() throws IOException {
        try (InputStream script = LiveScript.class.getResourceAsStream("/io/github/warraq/serve/" + NAME)) {
            return script.readAllBytes();
        }
    }
}
