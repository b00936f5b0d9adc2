package io.github.warraq.build;

import io.github.warraq.base.Notice;
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

    public List<Notice> notices() {
        return notices;
    }
}
