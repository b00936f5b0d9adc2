package io.github.warraq.deploy;

import io.github.warraq.base.Notice;
import io.github.warraq.base.Place;

/** The site was not pushed, and the remote is as it was. */
public final class DeployFailure extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Notice notice;

    DeployFailure(String code, String where, String message, String hint, Throwable cause) {
        super(message, cause);
        this.notice = Notice.error(code, Place.of(where), message, hint);
    }

    /** Why. */
    public Notice notice() {
        return notice;
    }
}
