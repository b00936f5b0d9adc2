package io.github.warraq.text.bidi;

import java.util.List;

/** Recognises one family of tokens. */
interface Finder {
    /**
     * Takes the token that begins at an offset.
     *
     * @param found where its mark goes, if it may need one
     * @return the offset after the token, or {@code at} if none begins there
     */
    int take(int at, List<Mark> found);
}
