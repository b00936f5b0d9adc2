package io.github.warraq.markup;

import java.util.function.UnaryOperator;

/**
 * The words that markup adds to what an author wrote, in one language. All but {@code footnotes} and {@code table} are
 * visually hidden: for those who hear a page. Each may be empty, and is left out then.
 *
 * @param caption said before a picture's caption, such as «التعليق على الصورة، »
 * @param credit said before a picture's credit, such as «صدر الصورة، »
 * @param footnotes the name of the list of footnotes
 * @param footnote said before a footnote's number where the text refers to it, such as «الحاشية »
 * @param back said before a footnote's number in the link back to the text, such as «عودة إلى موضع الحاشية »
 * @param table said before a table's number, such as «جدول »
 * @param done the name of a task's box that is ticked
 * @param open the name of a task's box that is not
 */
public record Wording(
        String caption,
        String credit,
        String footnotes,
        String footnote,
        String back,
        String table,
        String done,
        String open) {
    /** No words at all. */
    public static final Wording NONE = from(key -> "");

    /**
     * @param words gives the string of a language for a key: {@code markup.caption}, {@code markup.credit},
     *     {@code markup.footnotes}, {@code markup.footnote}, {@code markup.back}, {@code markup.table},
     *     {@code markup.done}, {@code markup.open}
     */
    public static Wording from(UnaryOperator<String> words) {
        return new Wording(
                words.apply("markup.caption"),
                words.apply("markup.credit"),
                words.apply("markup.footnotes"),
                words.apply("markup.footnote"),
                words.apply("markup.back"),
                words.apply("markup.table"),
                words.apply("markup.done"),
                words.apply("markup.open"));
    }
}
