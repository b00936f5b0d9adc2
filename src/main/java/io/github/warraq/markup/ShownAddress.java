package io.github.warraq.markup;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** An address that is itself the text of a link: readable, and in the order in which it is typed. */
final class ShownAddress {
    private static final String DELIMITERS = "/?#&=.:;@";
    private static final int ESCAPE_LENGTH = 3;

    private ShownAddress() {}

    /** The address decoded, left to right, with each right-to-left part of it isolated so that the parts keep their order. */
    static String html(String address) {
        String shown = decoded(address);
        StringBuilder html = new StringBuilder(shown.length() + 32).append("<bdi dir=\"ltr\">");
        int from = 0;
        int at = 0;
        while (at < shown.length()) {
            if (!Script.isRightToLeft(shown.charAt(at))) {
                at++;
                continue;
            }
            int end = segmentEnd(shown, at);
            Escape.text(shown, from, at, html);
            html.append("<bdi>");
            Escape.text(shown, at, end, html);
            html.append("</bdi>");
            from = end;
            at = end;
        }
        Escape.text(shown, from, shown.length(), html);
        return html.append("</bdi>").toString();
    }

    /** Behind the last right-to-left letter before a delimiter, and behind the bracket that closes one opened on the way. */
    private static int segmentEnd(String shown, int start) {
        int end = start;
        int open = 0;
        for (int i = start; i < shown.length() && DELIMITERS.indexOf(shown.charAt(i)) < 0; i++) {
            char c = shown.charAt(i);
            boolean closes = c == ')' && open > 0;
            open += c == '(' ? 1 : closes ? -1 : 0;
            if (Script.isRightToLeft(c) || (closes && open == 0)) {
                end = i + 1;
            }
        }
        return end;
    }

    /** With letters beyond ASCII decoded; whatever else is encoded has to stay so. */
    static String decoded(String address) {
        int percent = address.indexOf('%');
        if (percent < 0) {
            return address;
        }
        StringBuilder shown = new StringBuilder(address.length());
        int from = 0;
        while (percent >= 0) {
            int end = percent;
            while (octet(address, end) >= 0x80) {
                end += ESCAPE_LENGTH;
            }
            if (end > percent) {
                String letters = letters(address, percent, end);
                if (letters != null) {
                    shown.append(address, from, percent).append(letters);
                    from = end;
                }
            }
            percent = address.indexOf('%', Math.max(end, percent + 1));
        }
        return shown.append(address, from, address.length()).toString();
    }

    private static int octet(String text, int at) {
        if (at + 2 >= text.length() || text.charAt(at) != '%') {
            return -1;
        }
        int high = Character.digit(text.charAt(at + 1), 16);
        int low = Character.digit(text.charAt(at + 2), 16);
        return high < 0 || low < 0 ? -1 : high << 4 | low;
    }

    /** Null where they are none. */
    private static String letters(String address, int start, int end) {
        byte[] octets = new byte[(end - start) / ESCAPE_LENGTH];
        for (int i = 0; i < octets.length; i++) {
            octets[i] = (byte) octet(address, start + i * ESCAPE_LENGTH);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(octets))
                    .toString();
            return text.codePoints().allMatch(ShownAddress::isLetter) ? text : null;
        } catch (CharacterCodingException notText) {
            return null;
        }
    }

    private static boolean isLetter(int c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
