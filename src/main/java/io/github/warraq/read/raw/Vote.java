package io.github.warraq.read.raw;

/**
 * One clue's opinion on a line.
 *
 * @param weight 1 (a guess) to 12 (certain); the weights of a role's votes are added up
 * @param because what speaks for it, as a clause that can stand after "because"
 */
record Vote(Role role, int weight, String because) {}
