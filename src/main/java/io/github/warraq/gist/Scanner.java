package io.github.warraq.gist;

/**
 * Finds the words of a plain text or of canonical Markdown. Pictures, addresses, tags, attributes and code are passed over;
 * this looks for no more structure than that, because it runs for every story.
 */
final class Scanner {
    private static final char ASCII = 0x80;
    private static final byte OTHER = 0;
    private static final byte LETTER = 1;
    /** Belongs to the word around it. */
    private static final byte MARK = 2;

    private static final byte SPACE = 3;

    private static final byte[] TYPES = new byte[0x700];

    static {
        for (char c = 0; c < TYPES.length; c++) {
            TYPES[c] = typeOf(c);
        }
    }

    private final Text text;

    Scanner(Text text) {
        this.text = text;
    }

    /** A text that is no Markdown. */
    void plain(String source) {
        scan(source.toCharArray(), source, false);
    }

    void markdown(String source) {
        scan(source.toCharArray(), source, true);
    }

    private void scan(char[] chars, String source, boolean markdown) {
        int before = text.size();
        boolean broken = true;
        for (int i = 0; i < chars.length && !text.isFull(); ) {
            char c = chars[i];
            byte type = type(c);
            if (type == LETTER) {
                int from = i;
                i = wordEnd(chars, i, c < ASCII);
                text.add(chars, from, i, broken);
                broken = false;
                continue;
            }
            if (c == '\n' && i + 1 < chars.length && chars[i + 1] == '\n') {
                broken = true;
                if (text.size() > before) {
                    text.endLead();
                }
            } else if (type == OTHER) {
                broken = true;
                i = markdown ? Math.max(i, end(source, i, c)) : i;
            }
            i++;
        }
    }

    /** A word is of one script: {@code لـBBC} is two. */
    private static int wordEnd(char[] chars, int from, boolean latin) {
        int i = from + 1;
        while (i < chars.length) {
            char c = chars[i];
            byte type = type(c);
            if (type != MARK && (type != LETTER || c < ASCII != latin)) {
                break;
            }
            i++;
        }
        return i;
    }

    /** The last place of what is to be passed over; before {@code i} if there is nothing. */
    private static int end(String source, int i, char c) {
        return switch (c) {
            case '!' -> source.startsWith("![", i) ? lineEnd(source, i) - 1 : -1;
            case ']' -> source.startsWith("](", i) ? inLine(source, i, ')') : -1;
            case '<' -> i + 1 < source.length() && source.charAt(i + 1) != ' ' ? inLine(source, i, '>') : -1;
            case '{' -> inLine(source, i, '}');
            case '`' -> source.startsWith("```", i) ? fence(source, i) : inLine(source, i + 1, '`');
            default -> -1;
        };
    }

    private static int inLine(String source, int i, char close) {
        int end = source.indexOf(close, i);
        return end >= 0 && end < lineEnd(source, i) ? end : -1;
    }

    private static int fence(String source, int i) {
        int end = source.indexOf("```", lineEnd(source, i));
        return end < 0 ? source.length() : end + 2;
    }

    private static int lineEnd(String source, int i) {
        int end = source.indexOf('\n', i);
        return end < 0 ? source.length() : end;
    }

    private static byte type(char c) {
        return c < TYPES.length ? TYPES[c] : typeOf(c);
    }

    private static byte typeOf(char c) {
        if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
            return c == '\u0640' ? MARK : LETTER;
        }
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.FORMAT || type == Character.ENCLOSING_MARK) {
            return MARK;
        }
        return c == ' ' || c == '\n' || c == '\u00A0' || c == '\u202F' ? SPACE : OTHER;
    }
}
