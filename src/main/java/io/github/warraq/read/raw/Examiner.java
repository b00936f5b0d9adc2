package io.github.warraq.read.raw;

import io.github.warraq.base.Notice;
import io.github.warraq.base.Place;
import io.github.warraq.read.Decoding;
import io.github.warraq.read.Seed;
import io.github.warraq.site.Settings;
import io.github.warraq.text.Controls;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A seed looked at: its lines with their roles, and the story they tell.
 *
 * @param notices what there is to tell; an error among them means that there is no story
 */
record Examiner(List<Judged> lines, Optional<Story> story, List<Notice> notices) {
    private static final int MOST_NOTICES = 100;
    private static final long MEBIBYTE = 1 << 20;

    Examiner {
        lines = List.copyOf(lines);
        notices = List.copyOf(notices);
    }

    static Examiner examine(Seed seed, Settings settings) {
        String file = seed.file();
        long limit = settings.limits().fileBytes();
        if (seed.bytes().length > limit) {
            return refused(Notice.error(
                    "too-large",
                    Place.of(file),
                    "the file has more than " + limit / MEBIBYTE + " MiB, which no article has",
                    "split it, or raise limits.file_bytes in site.yml"));
        }
        Decoding decoding = Decoding.of(seed.bytes());
        if (decoding instanceof Decoding.Undecodable undecodable) {
            return refused(undecodable.notice(file));
        }
        Decoding.Decoded decoded = (Decoding.Decoded) decoding;
        List<Notice> notices = new ArrayList<>();
        decoded.doubt(file).ifPresent(notices::add);
        List<Line> lines = Line.split(decoded.text(), 0, 1);
        if (lines.stream().allMatch(Line::isBlank)) {
            return refused(Notice.error(
                    "empty",
                    Place.of(file),
                    "nothing is written in the file",
                    "write the article into it, or delete it"));
        }
        List<Judged> judged = Recogniser.recognise(lines);
        notices.addAll(controls(file, lines));
        notices.addAll(Unpublished.notices(file, judged, MOST_NOTICES));
        return new Examiner(judged, Optional.of(Teller.tell(judged)), notices);
    }

    private static Examiner refused(Notice reason) {
        return new Examiner(List.of(), Optional.empty(), List.of(reason));
    }

    /** Characters that steer text without showing. */
    private static List<Notice> controls(String file, List<Line> lines) {
        List<Notice> notices = new ArrayList<>();
        for (Line line : lines) {
            for (Controls.Found found : Controls.prose(line.raw()).found()) {
                if (found.severity() != Controls.Severity.INFO && notices.size() < MOST_NOTICES) {
                    int column = line.raw().codePointCount(0, found.offset()) + 1;
                    notices.add(Notice.warning(
                            "control-character",
                            new Place(file, line.number(), column),
                            "an invisible character, " + found.name() + "; it is removed",
                            "remove it from the text"));
                }
            }
        }
        return notices;
    }
}
