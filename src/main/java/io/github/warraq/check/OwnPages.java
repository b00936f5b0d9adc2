package io.github.warraq.check;

import io.github.warraq.base.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The pages in {@code seeds/static/}: those that nothing links to, so that no reader finds them. */
public final class OwnPages {
    private static final long LONGEST = 1 << 20;
    private static final Pattern HREF = Pattern.compile("href\\s*=\\s*[\"']?([^\"'\\s>]+)", Pattern.CASE_INSENSITIVE);

    /** Files that hosts and search engines ask for, and that nobody links to. */
    private static final Pattern FOR_MACHINES =
            Pattern.compile("(?:.*/)?(?:404|index|google[0-9a-f]+|yandex_[0-9a-f]+|BingSiteAuth)\\.html?");

    private final SortedMap<String, Path> pages = new TreeMap<>();
    private final Set<String> linked = ConcurrentHashMap.newKeySet();

    /**
     * @param files of the site's own, by their paths below the output folder
     * @param templates the site's own, in which a page's name counts as a link to it
     */
    public OwnPages(Map<String, Path> files, Path templates) throws IOException {
        files.forEach((route, file) -> {
            if (route.endsWith(".html") && !FOR_MACHINES.matcher(route).matches()) {
                pages.put(route, file);
            }
        });
        if (!pages.isEmpty()) {
            for (Map.Entry<String, Path> each : files.entrySet()) {
                if (each.getKey().endsWith(".html")) {
                    links(each.getKey(), read(each.getValue()));
                }
            }
            byTemplates(templates);
        }
    }

    /** Takes down that an output is linked to. Safe for any number of threads. */
    public void link(String route) {
        if (pages.containsKey(route)) {
            linked.add(route);
        }
    }

    private void links(String from, String html) {
        Matcher href = HREF.matcher(html);
        while (href.find()) {
            if (!Target.isElsewhere(href.group(1))) {
                Path folder = Path.of("/" + from).getParent();
                Path to = resolve(folder, Target.of(href.group(1)).path());
                link(to.toString().replace('\\', '/').replaceFirst("^/", ""));
            }
        }
    }

    /** What is no path leads nowhere. */
    private static Path resolve(Path folder, String to) {
        try {
            return folder.resolve(to).normalize();
        } catch (InvalidPathException none) {
            return folder;
        }
    }

    private void byTemplates(Path templates) throws IOException {
        if (!Files.isDirectory(templates)) {
            return;
        }
        List<Path> files;
        try (Stream<Path> all = Files.walk(templates)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            String text = read(file);
            pages.keySet().stream().filter(text::contains).forEach(this::link);
        }
    }

    private static String read(Path file) throws IOException {
        return Files.size(file) > LONGEST ? "" : new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    /** Those that nothing links to. */
    public void orphans(Consumer<Finding> findings) {
        for (String route : pages.keySet()) {
            if (!linked.contains(route)) {
                findings.accept(Finding.of(
                        Rule.ORPHAN_PAGE,
                        Place.of("seeds/static/" + route),
                        "nothing links to this page",
                        "link to it as /" + route + " from an article, or delete it"));
            }
        }
    }
}
