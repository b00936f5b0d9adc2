package io.github.warraq.produce;

import io.github.warraq.base.Fingerprint;
import io.github.warraq.base.Place;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The files that pages are made with, by their names below {@code templates/}, such as {@code article.ftlh},
 * {@code lang/ar.properties} or {@code assets/site.css}: the built-in ones, each replaced by the site's own one where
 * there is one of that name. Own files are found once, when the theme is opened. Safe for any number of readers.
 */
public final class Theme {
    /** The folder whose files go to the reader's browser as they are. */
    public static final String ASSETS = "assets/";

    /** The folder of the site's own theme, as the user knows it. */
    private static final String FOLDER = "templates/";

    private static final String BUILT_IN = "io/github/warraq/theme/";
    private static final String INDEX = "files.txt";
    private static final String ABOUT = "theme.properties";

    private final SortedSet<String> builtIn;
    private final SortedMap<String, Path> own;
    private final String version;

    /** What was read of files of words, for every language asks for those of several. */
    private final Map<String, Map<String, String>> words = new ConcurrentHashMap<>();

    private Theme(SortedSet<String> builtIn, SortedMap<String, Path> own, String version) {
        this.builtIn = builtIn;
        this.own = own;
        this.version = version;
    }

    /** The theme that is in the jar. */
    public static Theme builtIn() {
        return new Theme(index(), new TreeMap<>(), readVersion());
    }

    /**
     * The theme of a site.
     *
     * @param folder the site's own files, which may be absent
     * @throws ThemeException if the folder cannot be listed
     */
    public static Theme of(Path folder) {
        SortedMap<String, Path> own = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> walk = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
                walk.filter(Files::isRegularFile).forEach(file -> {
                    String name = folder.relativize(file).toString().replace('\\', '/');
                    if (!isHidden(name) && !name.equals(ABOUT) && !name.equals(INDEX)) {
                        own.put(name, file);
                    }
                });
            } catch (IOException | java.io.UncheckedIOException e) {
                throw new ThemeException(
                        "unreadable-theme",
                        Place.of(FOLDER),
                        "the folder cannot be read: " + e.getMessage(),
                        "check its permissions, or remove it to use the built-in theme",
                        e);
            }
        }
        return new Theme(index(), own, readVersion());
    }

    private static boolean isHidden(String name) {
        return name.startsWith(".") || name.contains("/.");
    }

    private static SortedSet<String> index() {
        return new TreeSet<>(text(builtInBytes(INDEX), INDEX).lines().toList());
    }

    private static String readVersion() {
        Properties about = new Properties();
        try {
            about.load(new StringReader(text(builtInBytes(ABOUT), ABOUT)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return about.getProperty("version");
    }

    /** The generator's version, such as {@code 0.1.0}. */
    public String version() {
        return version;
    }

    /** Whether there is a file of that name. */
    public boolean has(String name) {
        return own.containsKey(name) || builtIn.contains(name);
    }

    /** Whether the site has its own file of that name. */
    public boolean isOwn(String name) {
        return own.containsKey(name);
    }

    /** The names of all files that begin with {@code prefix}, in order. */
    public List<String> names(String prefix) {
        SortedSet<String> names = new TreeSet<>();
        Stream.concat(builtIn.stream(), own.keySet().stream())
                .filter(name -> name.startsWith(prefix))
                .forEach(names::add);
        return new ArrayList<>(names);
    }

    /**
     * A file's bytes, the site's own before the built-in ones.
     *
     * @throws ThemeException if there is no such file, or it cannot be read
     */
    public byte[] bytes(String name) {
        Path file = own.get(name);
        if (file == null) {
            return builtInBytesOf(name).orElseThrow(() -> missing(name));
        }
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new ThemeException(
                    "unreadable-theme",
                    Place.of(FOLDER + name),
                    "the file cannot be read: " + e.getMessage(),
                    "check its permissions, or remove it to use the built-in one",
                    e);
        }
    }

    /**
     * What a file of words says, read once.
     *
     * @param reader called with the file's name where nobody has asked for it before
     */
    Map<String, String> words(String name, Function<String, Map<String, String>> reader) {
        return words.computeIfAbsent(name, reader);
    }

    /** The bytes of the built-in file of that name, whatever the site has; empty if there is none. */
    Optional<byte[]> builtInBytesOf(String name) {
        return builtIn.contains(name) ? Optional.of(builtInBytes(name)) : Optional.empty();
    }

    private static byte[] builtInBytes(String name) {
        try {
            return Bundle.bytes(BUILT_IN + name).orElseThrow(() -> missing(name));
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }

    private static ThemeException missing(String name) {
        return new ThemeException(
                "missing-theme-file",
                Place.of(FOLDER + name),
                "the theme has no such file",
                "check the name where it is included or imported",
                null);
    }

    /**
     * A text file's content; it has to be UTF-8, and a byte order mark is left out.
     *
     * @throws ThemeException if there is no such file, it cannot be read, or it is not UTF-8
     */
    public String text(String name) {
        return text(bytes(name), name);
    }

    static String text(byte[] bytes, String name) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new ThemeException(
                    "not-utf-8", Place.of(FOLDER + name), "the file is not UTF-8", "save it as UTF-8", e);
        }
    }

    /** A file's name as the user knows it: {@code templates/article.ftlh}. */
    public static String shown(String name) {
        return FOLDER + name;
    }

    /**
     * Of everything that a page's HTML may depend on: templates, words and the generator's version. Not of the assets: a
     * changed colour changes the stylesheet, and no page.
     */
    public Fingerprint templates() {
        Map<String, byte[]> files = new TreeMap<>();
        names("").stream().filter(name -> !name.startsWith(ASSETS)).forEach(name -> files.put(name, bytes(name)));
        List<Object> parts = new ArrayList<>();
        parts.add(version);
        files.forEach((name, bytes) -> {
            parts.add(name);
            parts.add(Fingerprint.ofBytes(bytes));
        });
        return Fingerprint.of(parts.toArray());
    }

    /**
     * Of a file's bytes.
     *
     * @throws ThemeException if there is no such file, or it cannot be read
     */
    public Fingerprint asset(String name) {
        return Fingerprint.ofBytes(bytes(name));
    }
}
