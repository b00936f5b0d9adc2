package io.github.warraq.read.raw;

import io.github.warraq.text.Fold;
import io.github.warraq.text.time.DateFinder;
import java.util.List;
import java.util.Optional;

/** What a wire service puts under a story: {@code // انتهى //}, {@code 18:07 ت م}. */
final class WireMark implements Clue {
    private static final int MOST_WORDS = 5;

    @Override
    public Optional<Vote> judge(Page page, int at) {
        Line line = page.line(at);
        if (Vocabulary.WIRE_MARKS.has(line.key())) {
            return Optional.of(new Vote(Role.FURNITURE, 8, "wire services end their stories with it"));
        }
        return line.words() <= MOST_WORDS && isTime(line.text())
                ? Optional.of(new Vote(Role.FURNITURE, 8, "it is a time of day alone"))
                : Optional.empty();
    }

    private static boolean isTime(String text) {
        List<DateFinder.FoundTime> times = DateFinder.times(text);
        if (times.size() != 1 || !DateFinder.in(text).isEmpty()) {
            return false;
        }
        String rest = text.substring(0, times.get(0).start()) + " "
                + text.substring(times.get(0).end());
        for (String word : Fold.key(rest).split(" ")) {
            if (!word.isEmpty() && !Vocabulary.DATE_WORDS.has(word)) {
                return false;
            }
        }
        return true;
    }
}
