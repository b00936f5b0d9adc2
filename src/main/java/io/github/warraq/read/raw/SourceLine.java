package io.github.warraq.read.raw;

import java.util.Optional;

/** What a story was taken from: {@code المصدر: …}, {@code *نقلا عن …}. */
final class SourceLine implements Clue {
    @Override
    public Optional<Vote> judge(Page page, int at) {
        return Source.of(page.line(at).text())
                .map(source -> new Vote(Role.SOURCE, 8, "a word for sources stands before a name"));
    }
}
