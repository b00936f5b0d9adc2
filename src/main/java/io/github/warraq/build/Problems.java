package io.github.warraq.build;

import io.github.warraq.base.Notice;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * What is wrong with a site in a preview, by the step that told of it, so that a step that is done again tells anew. Of
 * seeds errors only, and of so many seeds as a person may want to see.
 */
final class Problems {
    private static final int MOST_SEEDS = 1000;

    private List<Notice> preparing = List.of();
    private List<Notice> strays = List.of();
    private final TreeMap<String, List<Notice>> seeds = new TreeMap<>();
    private List<Notice> arranging = List.of();
    private List<Notice> printing = List.of();
    private List<Notice> fatal = List.of();

    void preparing(List<Notice> told) {
        preparing = List.copyOf(told);
    }

    void strays(List<Notice> told) {
        strays = List.copyOf(told);
    }

    void noSeeds() {
        seeds.clear();
    }

    /** All notices of a seed, instead of those before. */
    void seed(String file, List<Notice> told) {
        List<Notice> errors = told.stream().filter(Problems::isError).toList();
        if (errors.isEmpty()) {
            seeds.remove(file);
        } else if (seeds.size() < MOST_SEEDS || seeds.containsKey(file)) {
            seeds.put(file, errors);
        }
    }

    void arranging(List<Notice> told) {
        arranging = List.copyOf(told);
    }

    void printing(List<Notice> told) {
        printing = List.copyOf(told);
    }

    /** What keeps the last change from being shown at all. */
    void fatal(List<Notice> told) {
        fatal = List.copyOf(told);
    }

    void mended() {
        fatal = List.of();
    }

    /** The errors, those first that keep the last change from being shown. */
    List<Notice> all() {
        List<Notice> all = new ArrayList<>(fatal);
        all.addAll(preparing);
        all.addAll(strays);
        seeds.values().forEach(all::addAll);
        all.addAll(arranging);
        all.addAll(printing);
        return all.stream().filter(Problems::isError).toList();
    }

    private static boolean isError(Notice notice) {
        return notice.level() == Notice.Level.ERROR;
    }
}
