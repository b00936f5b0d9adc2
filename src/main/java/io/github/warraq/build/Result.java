package io.github.warraq.build;

/**
 * What a build did.
 *
 * @param articles how many are published
 * @param pages how many HTML pages the site has
 * @param kept how many files stood there already
 * @param written how many files were written
 * @param pruned how many files of ours were deleted
 * @param refused how many seeds were not published
 * @param errors how many errors were told
 * @param warnings how many warnings were told
 * @param millis how long it took
 * @param failed whether work failed, so that the exit code is 1
 */
public record Result(
        int articles,
        int pages,
        int kept,
        int written,
        int pruned,
        int refused,
        int errors,
        int warnings,
        long millis,
        boolean failed) {}
