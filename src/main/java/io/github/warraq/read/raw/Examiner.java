package io.github.warraq.read.raw;

import io.github.warraq.base.Notice;
import io.github.warraq.base.Place;
import io.github.warraq.read.ControlNotices;
import io.github.warraq.read.Decoding;
import io.github.warraq.read.FrontMatter;
import io.github.warraq.read.Lines;
import io.github.warraq.read.Metadata;
import io.github.warraq.read.MetadataFile;
import io.github.warraq.read.NameControls;
import io.github.warraq.read.Seed;
import io.github.warraq.site.Settings;
import io.github.warraq.text.Controls;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Looks at a seed: decodes it, takes its metadata, judges its lines, and puts together what they tell. */
final class Examiner {
    private static final int MOST_NOTICES = 100;
    private static final int MEBIBYTE = 1 << 20;
    private static final List<String> BROKEN =
            List.of("it goes on with the line before, which was broken at its width");
    private static final List<String> METADATA = List.of("it is front matter, and read as such");

    /**
     * What was found.
     *
     * @param lines all lines of the file, as they are in it; none if it is refused
     * @param story nothing if it is refused
     * @param metadata what is said of the story, in the file and beside it
     */
    record Examined(List<Judged> lines, Optional<Story> story, Metadata metadata, List<Notice> notices) {
        Examined {
            lines = List.copyOf(lines);
            notices = List.copyOf(notices);
        }
    }

    private final Seed seed;
    private final Settings settings;
    private final List<Notice> notices = new ArrayList<>();

    private Examiner(Seed seed, Settings settings) {
        this.seed = seed;
        this.settings = settings;
    }

    static Examined examine(Seed seed, Settings settings) {
        return new Examiner(seed, settings).examine();
    }

    private Examined examine() {
        long limit = settings.limits().fileBytes();
        if (seed.bytes().length > limit) {
            return refused(Notice.error(
                    "too-large",
                    Place.of(seed.file()),
                    "the file has " + seed.bytes().length / MEBIBYTE + " MiB; the limit is " + limit / MEBIBYTE,
                    "split it, or take out what is no article"));
        }
        Decoding decoding = Decoding.of(seed.bytes());
        if (decoding instanceof Decoding.Undecodable undecodable) {
            return refused(undecodable.notice(seed.file()));
        }
        Decoding.Decoded decoded = (Decoding.Decoded) decoding;
        decoded.doubt(seed.file()).ifPresent(notices::add);
        String text = decoded.text();
        Optional<FrontMatter> front = FrontMatter.in(text, seed.file());
        Metadata.Outcome beside = MetadataFile.of(seed);
        front.ifPresent(found -> notices.addAll(found.outcome().notices()));
        notices.addAll(beside.notices());
        NameControls.in(seed).ifPresent(notices::add);
        if (notices.stream().anyMatch(notice -> notice.level() == Notice.Level.ERROR)) {
            return refused();
        }
        Metadata metadata = front.map(found -> found.outcome().metadata())
                .orElse(Metadata.NONE)
                .or(beside.metadata());
        return examine(text, front.map(FrontMatter::end).orElse(0), metadata);
    }

    private Examined examine(String text, int start, Metadata metadata) {
        List<Line> above = Line.split(text.substring(0, start), 0, 1);
        List<Line> lines = Line.split(text, start, above.size() + 1);
        if (metadata.title().isEmpty() && lines.stream().allMatch(Line::isBlank)) {
            return refused(Notice.error(
                    "empty-seed", Place.of(seed.file()), "the file is empty", "write something into it, or remove it"));
        }
        List<List<Line>> groups = Wrapping.groups(lines);
        List<Judged> judged =
                Recogniser.recognise(groups.stream().map(Line::join).toList(), surroundings());
        notices.addAll(controls(text, start));
        notices.addAll(Unpublished.notices(seed.file(), judged, MOST_NOTICES));
        List<Judged> all = new ArrayList<>();
        above.forEach(line -> all.add(new Judged(line, line.isBlank() ? Role.BLANK : Role.FURNITURE, METADATA)));
        for (int at = 0; at < groups.size(); at++) {
            for (Line line : groups.get(at)) {
                boolean first = line == groups.get(at).get(0);
                all.add(new Judged(
                        line, judged.get(at).role(), first ? judged.get(at).because() : BROKEN));
            }
        }
        return new Examined(all, Optional.of(Teller.tell(judged)), metadata, sorted());
    }

    private Surroundings surroundings() {
        return Surroundings.of(settings.name(), !seed.beside().pictures().isEmpty());
    }

    private List<Notice> controls(String text, int start) {
        Lines lines = new Lines(seed.file(), text);
        ControlNotices found = new ControlNotices();
        found.add(Controls.prose(text.substring(start)).found(), offset -> lines.at(start + offset));
        return found.notices();
    }

    private Examined refused(Notice reason) {
        notices.add(reason);
        return refused();
    }

    private Examined refused() {
        return new Examined(List.of(), Optional.empty(), Metadata.NONE, sorted());
    }

    private List<Notice> sorted() {
        notices.sort(Comparator.comparingInt((Notice notice) -> notice.place().line())
                .thenComparingInt(notice -> notice.place().column()));
        return notices;
    }
}
