package io.github.warraq.build;

import io.github.warraq.base.FileState;
import io.github.warraq.base.Fingerprint;
import io.github.warraq.catalog.Entry;
import io.github.warraq.read.PictureSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The pictures that articles show. Thousands of articles may show the same one, so each is looked at once in a run and
 * counts as it was then: if it changes meanwhile, the stamp that is kept of it is out of date the next time.
 */
final class Pictures {
    private final Path site;
    private final Path realSite;
    private final Stamps stamps;
    private final Memo<State> states = new Memo<>();
    private final Memo<Seen> seen = new Memo<>();

    Pictures(Path site, Stamps stamps) throws IOException {
        this.site = site;
        this.realSite = site.toRealPath();
        this.stamps = stamps;
    }

    /** What is in a picture's file; no width and height where it does not tell. */
    record Facts(int width, int height, Fingerprint content) {}

    /**
     * What was seen of a file.
     *
     * @param dependency for the next run to compare with
     * @param facts absent if it is no file of the site's that can be read
     */
    record Seen(Entry.Dependency dependency, Optional<Facts> facts) {}

    /** Of a file, before anything is read of it: the stamp of now, and the one to keep for the next run. */
    private record State(Optional<Fingerprint> stamp, Optional<Fingerprint> toKeep, boolean isRegular) {}

    private static final State ABSENT = new State(Optional.empty(), Optional.empty(), false);

    /** @param file relative to the site's folder */
    Seen look(String file) {
        return seen.get(file, this::see);
    }

    /** Whether a file is as another run saw it. */
    boolean isUnchanged(Entry.Dependency dependency) {
        return state(dependency.file()).stamp.equals(dependency.stamp());
    }

    private Seen see(String file) {
        // The stamp first: what is written after it was taken gives another one.
        State state = state(file);
        Path picture = site.resolve(file);
        try {
            Optional<Facts> facts =
                    state.isRegular && isInSite(picture) ? Optional.of(facts(picture)) : Optional.empty();
            return new Seen(new Entry.Dependency(file, state.toKeep), facts);
        } catch (IOException unreadable) {
            // It may be readable the next time.
            return new Seen(new Entry.Dependency(file, Optional.of(Stamps.NONE)), Optional.empty());
        }
    }

    private static Facts facts(Path picture) throws IOException {
        PictureSize size = PictureSize.of(picture);
        return new Facts(size.width(), size.height(), Fingerprint.ofBytes(Files.readAllBytes(picture)));
    }

    private boolean isInSite(Path picture) throws IOException {
        return picture.toRealPath().startsWith(realSite);
    }

    private State state(String file) {
        return states.get(file, name -> {
            try {
                FileState state = FileState.of(site.resolve(name));
                boolean isRegular = state.kind() == FileState.Kind.REGULAR;
                return new State(Optional.of(stamps.of(state)), Optional.of(stamps.toKeep(state)), isRegular);
            } catch (IOException absent) {
                return ABSENT;
            }
        });
    }
}
