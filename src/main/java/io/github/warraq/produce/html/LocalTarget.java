package io.github.warraq.produce.html;

import java.util.Optional;

/**
 * An address in an article that leads to something of the site's.
 *
 * @param path without query and fragment
 * @param suffix query and fragment, as written
 */
record LocalTarget(String path, String suffix) {
    /** Empty for an absolute address, and for one within the page. */
    static Optional<LocalTarget> of(String written) {
        int end = written.length();
        for (int i = 0; i < end; i++) {
            char c = written.charAt(i);
            if (c == '#' || c == '?') {
                end = i;
            } else if (c == ':' && written.substring(0, i).indexOf('/') < 0) {
                return Optional.empty();
            }
        }
        boolean hosted = written.startsWith("//");
        return end == 0 || hosted
                ? Optional.empty()
                : Optional.of(new LocalTarget(written.substring(0, end), written.substring(end)));
    }
}
