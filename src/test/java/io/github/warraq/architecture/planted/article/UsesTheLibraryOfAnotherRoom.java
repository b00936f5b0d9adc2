package io.github.warraq.architecture.planted.article;

import org.jsoup.Jsoup;

/** The HTML parser belongs to markup. */
public final class UsesTheLibraryOfAnotherRoom {
    private UsesTheLibraryOfAnotherRoom() {}

    public static String of(String html) {
        return Jsoup.parse(html).text();
    }
}
