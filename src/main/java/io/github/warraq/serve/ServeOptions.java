package io.github.warraq.serve;

import io.github.warraq.base.Route;
import java.net.InetAddress;

/**
 * How a site is served.
 *
 * @param address to listen at
 * @param port the first one to try; 0 for any that is free
 * @param basePath where the site begins, such as {@code /} or {@code /repo/}
 * @param poll whether to look at all files again and again, where the system does not tell of changes
 */
public record ServeOptions(InetAddress address, int port, String basePath, boolean poll) {
    /**
     * A path as people write it, with its slashes.
     *
     * @throws IllegalArgumentException if no site can begin there
     */
    public static String basePath(String text) {
        String bare = text.replaceAll("^/+|/+$", "");
        return bare.isEmpty() ? "/" : "/" + new Route(bare).path() + "/";
    }
}
