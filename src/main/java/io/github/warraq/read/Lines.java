package io.github.warraq.read;

import io.github.warraq.base.Place;
import java.util.Arrays;

/** Where in a file an offset of its text is. A line ends with LF, CRLF or CR. */
public final class Lines {
    private final String file;
    private final String text;
    private int[] starts;
    private int count;

    /** @param text the whole of the file, as decoded */
    public Lines(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /**
     * The place of an offset; the first call is linear in the text, the others logarithmic and linear in their line. Not
     * for use by two threads at once.
     *
     * @param offset 0 to the text's length
     */
    public Place at(int offset) {
        if (starts == null) {
            index();
        }
        int found = Arrays.binarySearch(starts, 0, count, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Place(file, line + 1, text.codePointCount(starts[line], offset) + 1);
    }

    private void index() {
        starts = new int[16];
        count = 1;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && (i + 1 == length || text.charAt(i + 1) != '\n'))) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
    }
}
