package io.github.warraq.read.raw;

import java.util.Optional;

/** One reason to take a line for something. Has no state; takes constant time beside the length of the line. */
@FunctionalInterface
interface Clue {
    /**
     * Looks at one line of a page and at what stands around it.
     *
     * @param at the line's index, from 0
     * @return nothing where this clue has nothing to say
     */
    Optional<Vote> judge(Page page, int at);
}
