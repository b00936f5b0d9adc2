package io.github.warraq.edition;

/**
 * Two stories whose authors chose one address; the second one gets a suffix.
 *
 * @param address below the output folder, without extension
 * @param file the seed that did not get it
 * @param rival the seed that did
 */
public record Clash(String address, String file, String rival) {}
