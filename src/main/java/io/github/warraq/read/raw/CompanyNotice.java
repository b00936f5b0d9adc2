package io.github.warraq.read.raw;

import java.util.Optional;
import java.util.Set;

/** What a company says of itself at the end of its announcement: {@code حول …} and a definition. */
final class CompanyNotice implements Clue {
    private static final String ABOUT = "\u062D\u0648\u0644 ";
    private static final int LONGEST = 9;
    private static final int LINES_BELOW = 4;

    @Override
    public Optional<Vote> judge(Page page, int at) {
        Frame frame = page.frame();
        if (!frame.inBody(at) || at <= frame.body()) {
            return Optional.empty();
        }
        int above = page.previous(at);
        int below = page.next(at);
        boolean heading = below >= 0 && isHeading(page, at, below);
        boolean definition = above > frame.body() && isHeading(page, above, at);
        return heading || definition
                ? Optional.of(new Vote(Role.FURNITURE, 12, "a company describes itself below its announcement"))
                : Optional.empty();
    }

    /** Whether a line says "about X", and the one below, near the page's end, begins with that X. */
    private static boolean isHeading(Page page, int at, int below) {
        Line line = page.line(at);
        if (!line.key().startsWith(ABOUT) || line.words() > LONGEST || line.ending() != Ending.OPEN) {
            return false;
        }
        Set<String> subject = Stems.of(line.text());
        String text = page.line(below).text();
        Set<String> beginning = Stems.of(
                text.substring(0, Math.min(text.length(), 2 * line.text().length() + LONGEST)));
        return page.line(below).shape().isProse()
                && HeadFinder.share(subject, beginning) >= 0.5
                && isNearEnd(page, below);
    }

    private static boolean isNearEnd(Page page, int at) {
        int next = at;
        for (int i = 0; i < LINES_BELOW && next >= 0; i++) {
            next = page.next(next);
        }
        return next < 0 || page.frame().inTail(next);
    }
}
