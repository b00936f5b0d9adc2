package io.github.warraq.publish;

import java.util.Comparator;

/**
 * In which order files are moved in place: what is linked to before what links. Stylesheets, fonts and pictures come
 * first, then pages from the deepest folder up, so that the front page and the feeds come last.
 */
final class Order implements Comparator<String> {
    static final Order LINKED_FIRST = new Order();

    private Order() {}

    @Override
    public int compare(String one, String other) {
        int byKind = Boolean.compare(links(one), links(other));
        if (byKind != 0) {
            return byKind;
        }
        int byDepth = Integer.compare(depth(other), depth(one));
        return byDepth != 0 ? byDepth : one.compareTo(other);
    }

    private static boolean links(String route) {
        return route.endsWith(".html") || route.endsWith(".xml") || route.endsWith(".json");
    }

    private static int depth(String route) {
        int depth = 0;
        for (int i = 0; i < route.length(); i++) {
            if (route.charAt(i) == '/') {
                depth++;
            }
        }
        return depth;
    }
}
