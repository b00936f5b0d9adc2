package io.github.warraq.read.raw;

/** Lists without marks, and quotations of several paragraphs. */
final class Runs {
    private static final int LONGEST_ITEM = 16;
    private static final int LONGEST_GROUP = 5;
    private static final int AROUND = 3;
    private static final int ITEMS = 3;
    private static final int LINES_BACK = 12;
    private static final String COLUMNS = "-\u2013\u2014/:|";
    private static final String OPENING = "\u201C\u00AB\u201E";
    private static final String CLOSING = "\u201D\u00BB";

    private Runs() {}

    static boolean isListItem(Page page, int at) {
        if (!isPlainItem(page, at) || isGroupHeading(page, at)) {
            return false;
        }
        return isAnnounced(page, at) || (isInTable(page, at) && !page.isJoined(at));
    }

    /** Whether only short lines stand between a line and a colon above it, and a second item stands beside it. */
    private static boolean isAnnounced(Page page, int at) {
        int above = page.previous(at);
        boolean beside = isPlainItem(page, page.next(at));
        for (int i = 0; i < LINES_BACK && above >= page.frame().body(); i++) {
            if (page.line(above).ending() == Ending.COLON && page.said(above) == Role.PARAGRAPH) {
                return beside && Heading.announces(page.line(above));
            }
            if (!isPlainItem(page, above) || !isAlike(page, at, above)) {
                return false;
            }
            beside = true;
            above = page.previous(above);
        }
        return false;
    }

    /** Whether both lines have a mark, or neither. */
    private static boolean isAlike(Page page, int at, int other) {
        return (page.said(at) == Role.ITEM) == (page.said(other) == Role.ITEM)
                && page.gapBefore(at) <= page.gapBefore(other);
    }

    private static boolean isPlainItem(Page page, int at) {
        return isShort(page, at)
                && page.line(at).ending() != Ending.QUESTION
                && page.line(at).ending() != Ending.COLON;
    }

    /** Whether lines made of columns (team - team, title – name – country) stand above and below. */
    private static boolean isInTable(Page page, int at) {
        if (!hasColumns(page, at)) {
            return false;
        }
        int count = 1;
        int above = page.previous(at);
        int below = page.next(at);
        for (int i = 0; i < AROUND; i++) {
            count += hasColumns(page, above) ? 1 : 0;
            count += hasColumns(page, below) ? 1 : 0;
            above = above < 0 ? -1 : page.previous(above);
            below = below < 0 ? -1 : page.next(below);
        }
        return count >= ITEMS;
    }

    private static boolean hasColumns(Page page, int at) {
        if (!isShort(page, at) || page.line(at).ending() == Ending.FULL_STOP) {
            return false;
        }
        String text = page.line(at).text();
        for (int i = 1; i < text.length() - 1; i++) {
            boolean spaced = text.charAt(i - 1) == ' ' || text.charAt(i + 1) == ' ' || text.charAt(i) == '/';
            if (COLUMNS.indexOf(text.charAt(i)) >= 0 && spaced) {
                return true;
            }
        }
        return false;
    }

    /** A heading of a few words over lines of columns. */
    static boolean isGroupHeading(Page page, int at) {
        int next = page.next(at);
        return isShort(page, at)
                && page.line(at).words() <= LONGEST_GROUP
                && (page.line(at).ending() == Ending.OPEN || page.line(at).ending() == Ending.COLON)
                && !hasColumns(page, at)
                && next >= 0
                && ((hasColumns(page, next) && isInTable(page, next)) || isNestedHeading(page, next));
    }

    private static boolean isNestedHeading(Page page, int at) {
        int next = page.next(at);
        return isShort(page, at)
                && page.line(at).words() <= LONGEST_GROUP
                && !hasColumns(page, at)
                && next >= 0
                && hasColumns(page, next)
                && isInTable(page, next);
    }

    private static boolean isShort(Page page, int at) {
        if (at <= page.frame().body() || !page.frame().inBody(at)) {
            return false;
        }
        Role said = page.said(at);
        int words = page.line(at).words();
        return words > 0
                && words <= LONGEST_ITEM
                && (said == Role.PARAGRAPH || said == Role.BYLINE || said == Role.ITEM);
    }

    /** Whether a line is within a quotation that begins below a colon and ends at a closing mark. */
    static boolean isQuotation(Page page, int at) {
        int start = at;
        for (int i = 0; i < LINES_BACK && start > page.frame().body(); i++) {
            String text = page.line(start).text();
            int above = page.previous(start);
            if (OPENING.indexOf(text.charAt(0)) >= 0) {
                boolean announced = above >= 0 && page.line(above).ending() == Ending.COLON;
                return announced && closes(page, start, at);
            }
            start = above;
        }
        return false;
    }

    /** Whether the quotation from {@code start} is first closed at the end of a line, and not above {@code at}. */
    private static boolean closes(Page page, int start, int at) {
        int depth = 0;
        int line = start;
        for (int i = 0; i < LINES_BACK && line >= 0 && page.frame().inBody(line); i++) {
            String text = page.line(line).text();
            for (int c = 0; c < text.length(); c++) {
                depth += OPENING.indexOf(text.charAt(c)) >= 0 ? 1 : 0;
                depth -= CLOSING.indexOf(text.charAt(c)) >= 0 ? 1 : 0;
                if (depth <= 0 && c < text.length() - 2) {
                    return false;
                }
            }
            if (depth <= 0) {
                return line >= at;
            }
            line = page.next(line);
        }
        return false;
    }
}
