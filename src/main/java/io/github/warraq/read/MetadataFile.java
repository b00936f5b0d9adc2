package io.github.warraq.read;

import io.github.warraq.base.Notice;
import io.github.warraq.base.Place;
import io.github.warraq.data.Parsed;
import io.github.warraq.data.Yaml;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The {@code x.yml} beside {@code x.txt}, which says what front matter would. */
public final class MetadataFile {
    private static final long LARGEST = 1 << 20;

    private MetadataFile() {}

    /** What the file beside a seed says; nothing if there is none. */
    public static Metadata.Outcome of(Seed seed) {
        Optional<String> name = seed.beside().metadata();
        if (name.isEmpty()) {
            return new Metadata.Outcome(Metadata.NONE, List.of());
        }
        String file = seed.file().substring(0, seed.file().lastIndexOf('/') + 1) + name.get();
        try {
            var path = seed.path().resolveSibling(name.get());
            if (Files.size(path) > LARGEST) {
                return refused(Notice.error(
                        "metadata-too-large", Place.of(file), "more than a megabyte of metadata", "shorten it"));
            }
            Decoding decoding = Decoding.of(Files.readAllBytes(path));
            return decoding instanceof Decoding.Decoded decoded
                    ? outcome(Yaml.parse(decoded.text(), file, 1))
                    : refused(((Decoding.Undecodable) decoding).notice(file));
        } catch (IOException e) {
            return refused(Notice.error(
                    "unreadable",
                    Place.of(file),
                    "the file cannot be read: " + e.getMessage(),
                    "check its permissions"));
        }
    }

    /** Metadata from a parsed document. */
    static Metadata.Outcome outcome(Parsed parsed) {
        Metadata.Outcome outcome =
                parsed.root().map(Metadata::of).orElseGet(() -> new Metadata.Outcome(Metadata.NONE, List.of()));
        if (parsed.notices().isEmpty()) {
            return outcome;
        }
        List<Notice> notices = new ArrayList<>(parsed.notices());
        notices.addAll(outcome.notices());
        return new Metadata.Outcome(outcome.metadata(), notices);
    }

    private static Metadata.Outcome refused(Notice error) {
        return new Metadata.Outcome(Metadata.NONE, List.of(error));
    }
}
