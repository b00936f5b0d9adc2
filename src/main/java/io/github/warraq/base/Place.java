package io.github.warraq.base;

import java.util.Objects;

/**
 * A place in an input file.
 *
 * @param file as the user would name it, relative to the site's folder
 * @param line 1-based; 0 where the whole file is meant
 * @param column 1-based, in characters (code points); 0 where the whole line is meant
 */
public record Place(String file, int line, int column) {
    public Place {
        Objects.requireNonNull(file);
        if (line < 0 || column < 0 || (column > 0 && line == 0)) {
            throw new IllegalArgumentException("no place in a file: " + line + ":" + column);
        }
    }

    /** The whole of a file. */
    public static Place of(String file) {
        return new Place(file, 0, 0);
    }

    /** A line of a file; the line is 1-based. */
    public static Place of(String file, int line) {
        return new Place(file, line, 0);
    }

    /** {@code file}, {@code file:line} or {@code file:line:column}. */
    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line + (column > 0 ? ":" + column : "") : "");
    }
}
