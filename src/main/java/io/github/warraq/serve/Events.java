package io.github.warraq.serve;

import io.github.warraq.base.Notice;
import java.util.Collection;
import java.util.List;

/** Hears what happens while a site is served. */
public interface Events {
    /**
     * Changes were taken in.
     *
     * @param paths what had changed; empty where nobody knows
     * @param millis how long it took until the pages that are open were told
     * @param problems what is wrong now
     */
    void refreshed(Collection<String> paths, long millis, List<Notice> problems);
}
