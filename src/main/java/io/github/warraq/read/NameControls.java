package io.github.warraq.read;

import io.github.warraq.base.Notice;
import io.github.warraq.base.Place;
import io.github.warraq.text.Controls;
import java.util.Optional;

/**
 * Finds characters that turn text round in the names of a seed's file and folders: sections, addresses and titles are made of
 * them, and a name such as {@code gpj.txt} may be shown as another one.
 */
public final class NameControls {
    private NameControls() {}

    /** An error, if there is one. */
    public static Optional<Notice> in(Seed seed) {
        return Controls.strict(seed.name())
                .danger()
                .map(found -> Notice.error(
                        "control-character",
                        Place.of(seed.file()),
                        "the name of the file or of its folder holds an invisible character, " + found.name()
                                + ", that can show a name as what it is not",
                        "rename it"));
    }
}
