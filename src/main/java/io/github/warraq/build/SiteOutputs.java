package io.github.warraq.build;

import io.github.warraq.base.Sheet;
import io.github.warraq.check.Outputs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a build would publish, found without publishing it; a page is made only for the names in it. */
final class SiteOutputs implements Outputs {
    private static final int MOST_KEPT = 256;
    private static final int LARGEST_PAGE = 16 << 20;
    private static final Pattern NAME = Pattern.compile("\\s(?:id|name)=(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))");

    private final SheetIndex index;
    private final Map<String, Set<String>> ids = new LinkedHashMap<>();

    SiteOutputs(SheetIndex index) {
        this.index = index;
    }

    @Override
    public boolean has(String route) {
        return index.find(route).isPresent();
    }

    @Override
    public Set<String> ids(String route) throws IOException {
        synchronized (ids) {
            Set<String> known = ids.get(route);
            if (known != null) {
                return known;
            }
        }
        Optional<byte[]> page = bytes(route);
        Set<String> found = page.map(SiteOutputs::names).orElse(Set.of());
        synchronized (ids) {
            if (ids.size() >= MOST_KEPT) {
                ids.clear();
            }
            ids.put(route, found);
        }
        return found;
    }

    /** What is published at a route; empty if nothing is, or too much. */
    Optional<byte[]> bytes(String route) throws IOException {
        Optional<Sheet> sheet = index.find(route);
        return sheet.isPresent() ? BoundedBytes.of(sheet.get().body(), LARGEST_PAGE) : Optional.empty();
    }

    private static Set<String> names(byte[] page) {
        Set<String> names = new HashSet<>();
        Matcher name = NAME.matcher(new String(page, StandardCharsets.UTF_8));
        while (name.find()) {
            for (int group = 1; group <= 3; group++) {
                if (name.group(group) != null) {
                    names.add(name.group(group)
                            .replace("&amp;", "&")
                            .replace("&quot;", "\"")
                            .replace("&#39;", "'"));
                }
            }
        }
        return names;
    }
}
