package io.github.warraq.read.raw;

import java.util.OptionalInt;

/** A part of the body, as plain text. */
sealed interface Block {
    record Paragraph(String text) implements Block {}

    record Subhead(String text) implements Block {}

    /** @param number of an item in a numbered list */
    record Item(OptionalInt number, String text) implements Block {}

    record Quote(String text) implements Block {}

    /**
     * @param line where the caption is in the file, 1-based
     * @param caption of a picture that stood here
     */
    record Figure(int line, Caption caption) implements Block {}
}
