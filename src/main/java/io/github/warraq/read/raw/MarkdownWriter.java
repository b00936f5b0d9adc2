package io.github.warraq.read.raw;

import io.github.warraq.article.Markdown;
import io.github.warraq.article.Picture;
import io.github.warraq.text.Digits;
import java.util.List;
import java.util.OptionalInt;

/**
 * Writes a body as canonical Markdown, in which every character of the text stands for itself: each sign that CommonMark
 * or one of our extensions would read as markup is escaped by a backslash (CommonMark 0.31, 2.4).
 */
final class MarkdownWriter {
    /** Signs that mean something anywhere in a line. */
    private static final String ANYWHERE = "\\`*_[]{}<>&~|";

    /** Signs that mean something at the beginning of a block. */
    private static final String AT_START = "#+-=:^!$%@\"'();,./?";

    private static final String HASH = "#";
    private static final String AFTER_NUMBER = ".)";

    private final StringBuilder out = new StringBuilder();
    private Block last;

    private MarkdownWriter() {}

    /** A picture in the body, or its words alone where its address is empty. */
    record Illustration(Picture picture) implements Shown {}

    /** Text in the body. */
    record Text(Block block) implements Shown {}

    /** A part of the body as it is published. */
    sealed interface Shown {}

    static Markdown write(List<Shown> body) {
        MarkdownWriter writer = new MarkdownWriter();
        for (Shown shown : body) {
            if (shown instanceof Text text) {
                writer.block(text.block());
            } else if (shown instanceof Illustration illustration) {
                writer.figure(illustration.picture());
            }
        }
        return new Markdown(writer.out.toString());
    }

    private void block(Block block) {
        boolean together = isItemAfterItem(block) || (block instanceof Block.Quote && last instanceof Block.Quote);
        if (!together) {
            part();
        }
        if (block instanceof Block.Subhead subhead) {
            out.append("## ");
            text(subhead.text(), HASH);
        } else if (block instanceof Block.Item item) {
            out.append(item.number().isPresent() ? item.number().getAsInt() + ". " : "- ");
            text(item.text());
        } else if (block instanceof Block.Quote quote) {
            out.append(together ? ">\n> " : "> ");
            text(quote.text());
        } else if (block instanceof Block.Paragraph paragraph) {
            text(paragraph.text());
        }
        out.append('\n');
        last = block;
    }

    /** A blank line, unless nothing stands above; lists that follow each other are parted by an empty comment. */
    private void part() {
        if (out.length() > 0) {
            out.append('\n');
        }
    }

    /** Items make one list as long as they are of one kind and their numbers count on. */
    private boolean isItemAfterItem(Block block) {
        if (!(block instanceof Block.Item item) || !(last instanceof Block.Item before)) {
            return false;
        }
        OptionalInt number = item.number();
        return number.isPresent() == before.number().isPresent()
                && (number.isEmpty() || number.getAsInt() == before.number().getAsInt() + 1);
    }

    private void figure(Picture picture) {
        part();
        out.append("![");
        text(picture.alt());
        out.append("](<");
        address(picture.source().orElse(""));
        out.append('>');
        String credit = picture.credit().orElse("");
        boolean quotable = credit.indexOf('"') < 0 || credit.indexOf('\'') < 0;
        String caption = picture.caption().orElse("") + (quotable ? "" : " (" + credit + ")");
        if (!caption.isEmpty()) {
            out.append(" \"");
            text(caption.strip());
            out.append('"');
        }
        out.append(')');
        if (quotable) {
            char quote = credit.indexOf('"') < 0 ? '"' : '\'';
            out.append("{credit=").append(quote).append(credit).append(quote).append('}');
        }
        out.append('\n');
        last = null;
    }

    private void address(String address) {
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c == '<' || c == '>' || c == '\\' || c == '&') {
                out.append('\\');
            }
            out.append(c);
        }
    }

    private void text(String text) {
        text(text, "");
    }

    /**
     * One line of text, which begins and ends with something that shows.
     *
     * @param also signs that mean something in this kind of block: hashes may close a heading
     */
    private void text(String text, String also) {
        int number = 0;
        while (number < text.length() && Digits.value(text.charAt(number)) >= 0) {
            number++;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean start = i == 0 && AT_START.indexOf(c) >= 0;
            boolean ordinal = i > 0 && i == number && AFTER_NUMBER.indexOf(c) >= 0;
            boolean quote = c == '"';
            if (start || ordinal || quote || ANYWHERE.indexOf(c) >= 0 || also.indexOf(c) >= 0) {
                out.append('\\');
            }
            out.append(c);
        }
    }
}
