package io.github.warraq.build;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * What may have changed in a site's folder, sorted by what has to be done for it.
 *
 * @param all whether nobody knows, so that everything has to be looked at
 * @param paths all of them, relative to the site's folder; none where nobody knows
 * @param seeds texts, relative to the site's folder
 * @param touchSetup whether it is the settings, the topics' rules or the theme
 * @param touchMedia whether it is anything else in {@code seeds/}: pictures, metadata, whole folders
 */
public record Changes(boolean all, Set<String> paths, Set<String> seeds, boolean touchSetup, boolean touchMedia) {
    /** Everything. */
    public static final Changes ALL = new Changes(true, Set.of(), Set.of(), true, true);

    private static final String SEEDS = "seeds/";
    private static final String STATIC = "seeds/static/";
    private static final Set<String> SETUP = Set.of("seeds/site.yml", "seeds/topics.yml", "templates");
    private static final String THEME = "templates/";
    private static final Set<String> TEXTS = Set.of("md", "markdown", "txt");
    /** What editors and downloads leave beside a file for a moment. */
    private static final Set<String> PASSING = Set.of("tmp", "swp", "swx", "swo", "bak", "part", "crdownload", "orig");

    /** The name that vim tries a folder with. */
    private static final String PROBE = "4913";

    public Changes {
        paths = Set.copyOf(paths);
        seeds = Set.copyOf(seeds);
    }

    /** @param paths of files and folders, relative to the site's folder, names parted by {@code /} */
    public static Changes of(Collection<String> paths) {
        Set<String> seeds = new TreeSet<>();
        boolean setup = false;
        boolean media = false;
        for (String path : paths) {
            if (SETUP.contains(path) || path.startsWith(THEME)) {
                setup = true;
            } else if (path.startsWith(SEEDS) && !path.startsWith(STATIC) && TEXTS.contains(extension(path))) {
                seeds.add(path);
            } else {
                media |= path.startsWith(SEEDS) || path.equals("seeds");
            }
        }
        return new Changes(false, Set.copyOf(paths), seeds, setup, media);
    }

    /** Whether a path may be one of the site's inputs: not the passing files of editors, and nothing hidden. */
    public static boolean concern(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return (path.equals("seeds") || path.equals("templates") || path.startsWith(SEEDS) || path.startsWith(THEME))
                && !name.startsWith(".")
                && !name.startsWith("~")
                && !name.endsWith("~")
                && !name.startsWith("#")
                && !name.equals(PROBE)
                && !PASSING.contains(extension(path));
    }

    /** Whether any of it concerns the site. */
    public boolean isEmpty() {
        return !all && seeds.isEmpty() && !touchSetup && !touchMedia;
    }

    private static String extension(String path) {
        int dot = path.lastIndexOf('.');
        return dot <= path.lastIndexOf('/') + 1 ? "" : path.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
