package io.github.warraq.produce.search;

import io.github.warraq.base.Json;
import io.github.warraq.base.Route;
import io.github.warraq.base.Sheet;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** A file that calls the search page's function with its own name and what it holds: all that a page may load from a disk. */
final class Scripts {
    private static final String FOLDER = "search/";
    private static final String ENDING = ".js";
    private static final String FUNCTION = "warraqSearch";

    private Scripts() {}

    /** @param holds writes the values that come after the name */
    static Sheet.Body body(Route route, Consumer<Json> holds) {
        return out -> {
            StringBuilder text = new StringBuilder(4096).append(FUNCTION).append('(');
            Json json = Json.to(text).array();
            json.value(name(route));
            holds.accept(json);
            json.end();
            // The array's brackets give way to those of the call.
            text.deleteCharAt(FUNCTION.length() + 1).setCharAt(text.length() - 1, ')');
            out.write(text.append(";\n").toString().getBytes(StandardCharsets.UTF_8));
        };
    }

    /** What the page calls a file. */
    static String name(Route route) {
        String path = route.path();
        return path.substring(FOLDER.length(), path.length() - ENDING.length());
    }
}
