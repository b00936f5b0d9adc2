package io.github.warraq.produce;

import io.github.warraq.base.Notice;
import io.github.warraq.base.Place;

/** The theme cannot be used: a file of it is missing, unreadable or wrong. Ends the run, for no page can be trusted. */
public final class ThemeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Notice notice;

    /** @param code of the notice, such as {@code template-error} */
    public ThemeException(String code, Place place, String message, String hint, Throwable cause) {
        super(place + ": " + message, cause);
        this.notice = Notice.error(code, place, message, hint);
    }

    /** What to tell the user; its place is in a file of the theme. */
    public Notice notice() {
        return notice;
    }
}
