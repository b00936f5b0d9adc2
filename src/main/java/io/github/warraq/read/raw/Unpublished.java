package io.github.warraq.read.raw;

import io.github.warraq.base.Notice;
import io.github.warraq.base.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells which lines are not published, and why: one notice for lines that stand together for one reason. */
final class Unpublished {
    private Unpublished() {}

    /** @param most how many notices there are at most; the last one then says how many lines are left */
    static List<Notice> notices(String file, List<Judged> lines, int most) {
        List<Notice> notices = new ArrayList<>();
        int left = 0;
        Judged first = null;
        Judged last = null;
        for (Judged line : lines) {
            boolean unpublished = line.role() == Role.FURNITURE || line.role() == Role.DUPLICATE;
            if (line.role() == Role.BLANK) {
                continue;
            }
            if (line.role() == Role.BYLINE) {
                controls(file, line).ifPresent(notices::add);
            }
            boolean goesOn = unpublished && first != null && reason(first).equals(reason(line));
            if (first != null && !goesOn) {
                left += add(notices, file, first, last, most);
                first = null;
            }
            if (unpublished) {
                first = goesOn ? first : line;
                last = line;
            }
        }
        if (first != null) {
            left += add(notices, file, first, last, most);
        }
        if (left > 0) {
            notices.add(Notice.info("not-published", Place.of(file), left + " more passages are not published"));
        }
        return notices;
    }

    private static int add(List<Notice> notices, String file, Judged first, Judged last, int most) {
        if (notices.size() >= most) {
            return 1;
        }
        int from = first.line().number();
        int to = last.line().number();
        String which =
                from == to ? "this line is not published: " : "lines " + from + " to " + to + " are not published: ";
        notices.add(Notice.info("not-published", Place.of(file, from), which + reason(first)));
        return 0;
    }

    /** Words of the page's controls that are cut off a byline. */
    private static Optional<Notice> controls(String file, Judged byline) {
        String text = byline.line().text();
        int cut = text.length() - Slider.cut(text).length();
        return cut == 0
                ? Optional.empty()
                : Optional.of(Notice.info(
                        "not-published",
                        Place.of(file, byline.line().number()),
                        "not published of this line: \u00AB"
                                + text.substring(0, cut).strip() + "\u00BB, a page's controls"));
    }

    private static String reason(Judged line) {
        return line.because().isEmpty() ? line.role().word() : line.because().get(0);
    }
}
