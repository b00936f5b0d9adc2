package io.github.warraq.desk;

import io.github.warraq.base.Notice;
import io.github.warraq.base.Place;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Something was asked for that cannot be done, and nothing was done. */
public final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Notice> notices;

    Refusal(Notice why) {
        this(List.of(why), null);
    }

    Refusal(Notice why, Throwable cause) {
        this(List.of(why), cause);
    }

    private Refusal(List<Notice> notices, Throwable cause) {
        super(notices.get(0).message(), cause);
        this.notices = List.copyOf(notices);
    }

    static Refusal of(List<Notice> notices) {
        return new Refusal(notices, null);
    }

    /** A file could not be read or written. */
    static Refusal of(IOException failed, Path file) {
        return new Refusal(
                List.of(Notice.error(
                        "input-output",
                        Place.of(file.toString()),
                        "a file could not be read or written: " + failed.getMessage(),
                        "check the disk's room and the folder's permissions")),
                failed);
    }

    /** Why; at least one. */
    public List<Notice> notices() {
        return notices;
    }
}
