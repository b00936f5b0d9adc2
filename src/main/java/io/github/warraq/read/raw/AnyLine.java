package io.github.warraq.read.raw;

import java.util.Optional;

/** Any line with something on it is a paragraph, as long as nothing else is said of it: doubt keeps the text. */
final class AnyLine implements Clue {
    @Override
    public Optional<Vote> judge(Page page, int at) {
        return page.line(at).isBlank()
                ? Optional.empty()
                : Optional.of(new Vote(Role.PARAGRAPH, 2, "nothing says that it is anything else"));
    }
}
