package io.github.warraq.build;

import io.github.warraq.base.Notice;

/** Hears what goes on in a build. All methods but {@link #progress} are called by one thread. */
public interface Listener {
    /** Hears nothing. */
    Listener NONE = new Listener() {
        @Override
        public void notice(Notice notice) {}

        @Override
        public void progress(String step, long done, long total) {}

        @Override
        public void why(String route, String reason) {}
    };

    /** Something to tell the user; notices come in the order of their files, whatever the number of workers. */
    void notice(Notice notice);

    /**
     * How far a step is. Called by several threads.
     *
     * @param step {@code gather} or {@code print}
     * @param total 0 where it is not known
     */
    void progress(String step, long done, long total);

    /** Something about the run itself that users want to hear of, though no input is wrong. */
    default void remark(Notice notice) {
        notice(notice);
    }

    /** The run begins anew: what was told so far, but for remarks, counts for nothing and is told again. */
    default void startOver() {
        // Nothing to be done by those who keep nothing.
    }

    /** Why a file was made, made anew or deleted; in no particular order. Called only if the request asks for it. */
    void why(String route, String reason);
}
