package io.github.warraq.publish;

/**
 * What a commit did.
 *
 * @param kept how many files stood there already
 * @param written how many were moved in place
 * @param pruned how many files of ours were deleted, since no sheet has their route any more
 * @param pages how many HTML pages there are now
 */
public record Published(int kept, int written, int pruned, int pages) {}
