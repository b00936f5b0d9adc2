package io.github.warraq.maven;

import io.github.warraq.base.Notice;
import io.github.warraq.build.Listener;
import java.util.Map;
import java.util.TreeMap;

/** Tells Maven's log what a build tells: of notices with one code the first ones. */
final class Told implements Listener {
    private static final int MOST_OF_A_KIND = 20;

    private final SiteMojo mojo;
    private final Map<String, Integer> counts = new TreeMap<>();

    Told(SiteMojo mojo) {
        this.mojo = mojo;
    }

    @Override
    public void notice(Notice notice) {
        int count = counts.merge(notice.code(), 1, Integer::sum);
        if (count <= MOST_OF_A_KIND) {
            mojo.tell(notice);
        } else if (count == MOST_OF_A_KIND + 1) {
            mojo.getLog().warn("more notices of the kind " + notice.code() + " are not shown");
        }
    }

    @Override
    public void startOver() {
        counts.clear();
    }

    @Override
    public void progress(String step, long done, long total) {
        // Maven shows no progress of a goal.
    }

    @Override
    public void why(String route, String reason) {
        // Not asked for.
    }
}
