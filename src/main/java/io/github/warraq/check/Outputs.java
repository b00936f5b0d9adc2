package io.github.warraq.check;

import java.io.IOException;
import java.util.Set;

/** What a build would publish, by paths below the output folder. Safe for any number of threads. */
public interface Outputs {
    /** Whether there is a file. */
    boolean has(String route);

    /** The names of the elements of a page that a link can lead to; none if there is no such page. */
    Set<String> ids(String route) throws IOException;
}
