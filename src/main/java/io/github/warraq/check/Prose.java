package io.github.warraq.check;

import io.github.warraq.read.Lines;
import io.github.warraq.text.Language;

/**
 * One seed's text, with what is no running text masked: code, addresses, markup, lines that are not published.
 *
 * @param file relative to the site's folder
 * @param text as it is in the file, decoded, without its byte order mark
 * @param masked as long as the text; U+FFFC stands for each character that is not to be looked at
 * @param body where front matter ends: before it only letters are looked at, no signs
 */
public record Prose(String file, Language language, String text, String masked, int body) {
    public static final char MASK = '\uFFFC';

    public Prose {
        if (text.length() != masked.length()) {
            throw new IllegalArgumentException("a mask of another length");
        }
    }

    Lines lines() {
        return new Lines(file, text);
    }
}
