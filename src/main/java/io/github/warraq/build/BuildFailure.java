package io.github.warraq.build;

import io.github.warraq.base.Notice;
import io.github.warraq.base.Place;
import io.github.warraq.produce.ThemeException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The build could not be done; nothing in the output folder was changed, unless the last step itself failed. */
public final class BuildFailure extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Notice> notices;

    /** @param notices what is wrong; at least one of them is an error */
    public BuildFailure(List<Notice> notices, Throwable cause) {
        super(notices.isEmpty() ? "" : notices.get(0).message(), cause);
        this.notices = List.copyOf(notices);
    }

    public BuildFailure(Notice notice, Throwable cause) {
        this(List.of(notice), cause);
    }

    /** Work on a site, with what can go wrong with its files. */
    @FunctionalInterface
    interface Guarded<T> {
        T run() throws IOException, BuildFailure;
    }

    /** Passes a broken theme and files that cannot be read or written on as a failure; a torn catalog as what it is. */
    static <T> T guard(Request request, Guarded<T> work) throws BuildFailure {
        try {
            return work.run();
        } catch (ThemeException broken) {
            throw new BuildFailure(broken.notice(), broken);
        } catch (IOException | UncheckedIOException failed) {
            throw ofFiles(request, failed);
        }
    }

    /** A file could not be read or written. */
    static BuildFailure ofFiles(Request request, Exception failed) {
        return new BuildFailure(
                Notice.error(
                        "input-output",
                        Place.of(request.site().toString()),
                        "a file could not be read or written: " + failed.getMessage(),
                        "check the disk's room and the folders' permissions, and build again"),
                failed);
    }

    public List<Notice> notices() {
        return notices;
    }
}
