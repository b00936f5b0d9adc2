package io.github.warraq.deploy;

import java.io.IOException;
import java.util.List;

/** Starts programs of the user's system, such as {@code ssh}, with its input and output as pipes. */
@FunctionalInterface
public interface Shell {
    /** @throws IOException if there is no such program */
    Process start(List<String> command) throws IOException;
}
