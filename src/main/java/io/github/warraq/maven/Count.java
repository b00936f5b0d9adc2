package io.github.warraq.maven;

/** Numbers of things in English. */
final class Count {
    private Count() {}

    /** Such as {@code 1 file} and {@code 2 files}. */
    static String of(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
