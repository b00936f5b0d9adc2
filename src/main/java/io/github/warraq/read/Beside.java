package io.github.warraq.read;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The files that stand beside a seed and belong to it by their names: to {@code x.txt} belong {@code x.jpg},
 * {@code x-2.jpg}, {@code x-3.webp}… and {@code x.yml}.
 *
 * @param pictures names of files in the seed's folder, as they are on disk (so references relative to the seed), in the
 *     order of their numbers; {@code x.jpg} is number 1; one picture a number
 * @param metadata the name of the {@code .yml} or {@code .yaml} file
 */
public record Beside(List<String> pictures, Optional<String> metadata) {
    /** Nothing is there. */
    public static final Beside NOTHING = new Beside(List.of(), Optional.empty());

    /** Of two formats of the same picture the first in this order is shown. */
    private static final List<String> PICTURES = List.of("jpg", "jpeg", "png", "webp", "avif", "gif", "svg");

    private static final List<String> METADATA = List.of("yml", "yaml");

    /** The site's settings are nobody's metadata, though a seed be called {@code site.txt}. */
    private static final String SETTINGS = "site.yml";

    private static final int MOST_DIGITS = 3;

    public Beside {
        pictures = List.copyOf(pictures);
    }

    /** What stands beside one seed; lists its folder, so use {@link Folder} for many. A folder that cannot be listed has nothing. */
    public static Beside at(Path seed) {
        Path folder = seed.toAbsolutePath().getParent();
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            entries.forEach(entry -> names.add(entry.getFileName().toString()));
        } catch (IOException e) {
            return NOTHING;
        }
        return new Folder(names).of(seed.getFileName().toString());
    }

    /** Of all that stands there. */
    public List<String> names() {
        return Stream.concat(pictures.stream(), metadata.stream()).toList();
    }

    /** A folder's files, sorted out once for all of its seeds. */
    public static final class Folder {
        private final Map<String, List<Numbered>> pictures = new HashMap<>();
        private final Map<String, String> metadata = new HashMap<>();
        /** Base names that are seeds' own: with an {@code x-2.txt}, {@code x-2.jpg} is its first picture, not the second of {@code x}. */
        private final Set<String> seeds = new HashSet<>();

        /** @param names of the files in the folder, in any order */
        public Folder(Collection<String> names) {
            names.stream().sorted().forEach(this::add);
        }

        private void add(String name) {
            String base = base(name);
            String extension = extension(name);
            if (PICTURES.contains(extension)) {
                put(base, new Numbered(1, PICTURES.indexOf(extension), name));
                int number = number(base);
                if (number > 0) {
                    put(
                            base.substring(0, base.lastIndexOf('-')),
                            new Numbered(number, PICTURES.indexOf(extension), name));
                }
            } else if (METADATA.contains(extension)) {
                if (!name.equals(SETTINGS)) {
                    metadata.merge(base, name, (one, other) -> extension(one).equals(METADATA.get(0)) ? one : other);
                }
            } else {
                seeds.add(base);
            }
        }

        private void put(String base, Numbered picture) {
            pictures.computeIfAbsent(base, key -> new ArrayList<>()).add(picture);
        }

        /**
         * What stands beside one of the folder's seeds.
         *
         * @param name the seed's file name
         */
        public Beside of(String name) {
            String base = base(name);
            List<Numbered> all = pictures.getOrDefault(base, List.of());
            String about = metadata.get(base);
            if (all.isEmpty() && about == null) {
                return NOTHING;
            }
            List<String> shown = new ArrayList<>();
            int last = 0;
            for (Numbered picture : all.stream().sorted().toList()) {
                boolean another = !base(picture.name).equals(base) && seeds.contains(base(picture.name));
                if (picture.number != last && !another) {
                    shown.add(picture.name);
                    last = picture.number;
                }
            }
            return new Beside(shown, Optional.ofNullable(about));
        }
    }

    private record Numbered(int number, int format, String name) implements Comparable<Numbered> {
        private static final Comparator<Numbered> ORDER = Comparator.comparingInt(Numbered::number)
                .thenComparingInt(Numbered::format)
                .thenComparing(Numbered::name);

        @Override
        public int compareTo(Numbered other) {
            return ORDER.compare(this, other);
        }
    }

    /** The number that a base name ends in after a hyphen, as in {@code x-2}; 0 if there is none. */
    private static int number(String base) {
        int hyphen = base.lastIndexOf('-');
        int digits = base.length() - hyphen - 1;
        if (hyphen <= 0 || digits == 0 || digits > MOST_DIGITS) {
            return 0;
        }
        int number = 0;
        for (int i = hyphen + 1; i < base.length(); i++) {
            int digit = base.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return 0;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    private static String base(String name) {
        int dot = name.lastIndexOf('.');
        return Normalizer.normalize(dot <= 0 ? name : name.substring(0, dot), Normalizer.Form.NFC);
    }

    private static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
