package io.github.warraq.text.bidi;

/** Reads the arguments of a command that an author did not mark as code: flags, quoted words, paths. */
final class Arguments {
    private static final int LONGEST_QUOTATION = 120;
    private static final String BEGIN_PATHS = "/~.$*";

    private Arguments() {}

    private static boolean isFlag(Line line, int at, boolean command) {
        char c = line.at(at);
        boolean flag = command && c == '+' && line.isLatin(at + 1)
                || c == '-' && (line.isLatin(at + 1) || line.at(at + 1) == '-' && line.isLatin(at + 2));
        return flag && !Dashes.opensParenthesis(line, at);
    }

    /**
     * The end of the argument that begins at an offset, or the offset.
     *
     * @param command whether what stands before is surely a command, so that more than a flag may follow
     */
    static int end(Line line, int at, boolean command) {
        if (isFlag(line, at, command)) {
            return wordEnd(line, at);
        }
        return command ? ofCommand(line, at) : at;
    }

    private static int ofCommand(Line line, int at) {
        char c = line.at(at);
        if (c == '"' || c == '\'') {
            int close = line.closing(at, LONGEST_QUOTATION);
            return close < 0 ? at : close + 1;
        }
        if (c == '-' && line.at(at + 1) == '-' && line.isSpace(at + 2)) {
            return at + 2;
        }
        boolean path = c != '\0' && BEGIN_PATHS.indexOf(c) >= 0 && !line.isSpace(at + 1) && !line.isOver(at + 1);
        boolean here = c == '.' && line.isOver(at + 1) && !line.isRightToLeft(at + 2) && at + 1 < line.end();
        return path || here ? wordEnd(line, at) : at;
    }

    private static int wordEnd(Line line, int from) {
        int at = from;
        while (at < line.end() && !line.isSpace(at) && !line.isRightToLeft(at) && !line.isArabicStop(at)) {
            at++;
        }
        return at;
    }
}
