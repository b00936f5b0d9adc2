package io.github.warraq.produce.search;

import io.github.warraq.base.Route;
import io.github.warraq.text.search.Word;

/**
 * Stories that stand beside each other in time, whose words are kept together.
 *
 * @param name of its folder
 * @param from its first slot
 * @param to the slot behind its last one
 * @param level 0 for the smallest; each one up holds about four of the level below
 */
record Segment(String name, int from, int to, int level) {
    /** Stories in a file of titles. */
    static final int IN_A_FILE = 8;

    /** Where followers are kept, which few questions ask for: of so many buckets in one file. */
    static final int BUCKETS_IN_A_FILE = 4;

    private static final int FILES_IN_A_FOLDER = 256;
    private static final int LARGE = 4;
    private static final int HUGE = 6;
    private static final String FOLDER = "search/";

    int size() {
        return to - from;
    }

    /** How many bits of a {@link Word#place} tell the bucket that keeps a term. */
    int bits() {
        return level < LARGE ? 2 * (level + 1) : level < HUGE ? 10 : 12;
    }

    int buckets() {
        return 1 << bits();
    }

    int bucket(int place) {
        return place >>> (16 - bits());
    }

    /** The terms of a bucket and the stories that hold them. */
    Route terms(int bucket) {
        return route("", bucket);
    }

    /** Which terms follow the terms of some buckets. */
    Route followers(int group) {
        return route("next/", group);
    }

    int groups() {
        return buckets() / BUCKETS_IN_A_FILE;
    }

    /** The titles and summaries of some stories. */
    Route stories(int file) {
        return route("stories/", file);
    }

    int files() {
        return (size() + IN_A_FILE - 1) / IN_A_FILE;
    }

    /** The sections and authors of all its stories. */
    Route facets() {
        return new Route(FOLDER + name + "/facets.js");
    }

    private Route route(String kind, int number) {
        return new Route(
                FOLDER + name + "/" + kind + number / FILES_IN_A_FOLDER + "/" + number % FILES_IN_A_FOLDER + ".js");
    }
}
