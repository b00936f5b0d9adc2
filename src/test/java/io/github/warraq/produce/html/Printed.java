package io.github.warraq.produce.html;

import io.github.warraq.base.Key;
import io.github.warraq.base.Sheet;
import io.github.warraq.edition.Edition;
import io.github.warraq.produce.Theme;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** All pages of an edition, by their routes. */
record Printed(SortedMap<String, String> pages, Map<String, Key> keys) {
    private static final HtmlPages BUILT_IN = new HtmlPages(Theme.builtIn());

    static Printed of(Edition edition) {
        return of(edition, BUILT_IN);
    }

    static Printed of(Edition edition, Theme theme) {
        return of(edition, new HtmlPages(theme));
    }

    private static Printed of(Edition edition, HtmlPages producer) {
        SortedMap<String, String> pages = new TreeMap<>();
        Map<String, Key> keys = new TreeMap<>();
        producer.batches(edition)
                .forEach(batch -> batch.offerTo(sheet -> {
                    if (pages.put(sheet.route().path(), write(sheet)) != null) {
                        throw new IllegalStateException("twice: " + sheet.route());
                    }
                    keys.put(sheet.route().path(), sheet.key());
                }));
        return new Printed(pages, keys);
    }

    private static String write(Sheet sheet) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            sheet.body().writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    String page(String route) {
        String page = pages.get(route);
        if (page == null) {
            throw new IllegalArgumentException(route + " is not among " + pages.keySet());
        }
        return page;
    }
}
