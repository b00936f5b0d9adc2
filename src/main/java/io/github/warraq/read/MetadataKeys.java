package io.github.warraq.read;

import io.github.warraq.data.KeyNames;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The keys that front matter may have, from a data file: those that say something to us, and those of other generators. */
final class MetadataKeys {
    /** What a key says of an article. */
    enum Field {
        TITLE,
        KICKER,
        DECK,
        DATE,
        /** Jekyll's, which is a truth value, and others', which is a date. */
        PUBLISHED,
        UPDATED,
        DRAFT,
        /** Pelican's. */
        STATUS,
        SLUG,
        PERMALINK,
        ALIASES,
        AUTHORS,
        SECTION,
        TAGS,
        SUMMARY,
        IMAGE,
        IMAGE_ALT,
        IMAGE_CAPTION,
        IMAGE_CREDIT,
        DATELINE,
        SOURCE,
        LANGUAGE,
        FEATURED,
        CORRECTION;

        /** As a key is written. */
        final String key = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @param rank of several keys that mean one field, the one with the lowest counts */
    record Known(Field field, int rank) {}

    private static final String FOREIGN = "-";
    private static final String FILE = "metadata-keys.txt";
    private static final MetadataKeys ALL = new MetadataKeys();

    private final Map<String, Known> known = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final Set<String> foreign = new HashSet<>();
    private final List<String> foreignOpenings = new ArrayList<>();

    private MetadataKeys() {
        try (InputStream in = MetadataKeys.class.getResourceAsStream(FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        int colon = line.indexOf(": ");
        String field = line.substring(0, colon);
        String[] keys = line.substring(colon + 2).split(" ");
        for (int i = 0; i < keys.length; i++) {
            String key = keys[i];
            if (!field.equals(FOREIGN)) {
                known.put(
                        KeyNames.folded(key),
                        new Known(Field.valueOf(field.toUpperCase(Locale.ROOT).replace('-', '_')), i));
                names.add(key);
            } else if (key.endsWith("*")) {
                foreignOpenings.add(key.substring(0, key.length() - 1));
            } else {
                foreign.add(KeyNames.folded(key));
            }
        }
    }

    static Optional<Known> of(String key) {
        return Optional.ofNullable(ALL.known.get(KeyNames.folded(key)));
    }

    /** Whether a key is one of another generator's. */
    static boolean isForeign(String key) {
        return ALL.foreign.contains(KeyNames.folded(key))
                || ALL.foreignOpenings.stream().anyMatch(key.replace('_', '-')::startsWith)
                || key.startsWith("_");
    }

    /** Whether a key is ours or another generator's. */
    static boolean isKnown(String key) {
        return of(key).isPresent() || isForeign(key);
    }

    /** The known key that somebody most likely meant. */
    static Optional<String> nearest(String key) {
        return KeyNames.nearest(key, ALL.names);
    }
}
