package io.github.warraq.base;

import java.util.Objects;
import java.util.Optional;

/**
 * Something to tell the user about an input.
 *
 * @param code a stable short name in kebab case, such as {@code unknown-key}
 * @param message one sentence, without the place
 * @param hint what to do about it, if anything is known
 */
public record Notice(Level level, String code, Place place, String message, Optional<String> hint) {
    /** How bad it is: an error refuses its input and makes the run exit with 1. */
    public enum Level {
        INFO,
        WARNING,
        ERROR
    }

    public Notice {
        Objects.requireNonNull(level);
        Objects.requireNonNull(code);
        Objects.requireNonNull(place);
        Objects.requireNonNull(message);
        Objects.requireNonNull(hint);
    }

    public static Notice error(String code, Place place, String message, String hint) {
        return new Notice(Level.ERROR, code, place, message, Optional.of(hint));
    }

    public static Notice warning(String code, Place place, String message, String hint) {
        return new Notice(Level.WARNING, code, place, message, Optional.of(hint));
    }

    public static Notice info(String code, Place place, String message) {
        return new Notice(Level.INFO, code, place, message, Optional.empty());
    }
}
