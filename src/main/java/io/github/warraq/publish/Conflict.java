package io.github.warraq.publish;

import io.github.warraq.base.Route;

/**
 * Why a sheet was refused.
 *
 * @param source what the sheet is made from
 * @param rival what has its route: the source of another sheet, or, if {@code foreign}, a file in the output folder
 */
public record Conflict(Route route, String source, String rival, boolean foreign) implements Comparable<Conflict> {
    @Override
    public int compareTo(Conflict other) {
        int byRoute = route.compareTo(other.route);
        return byRoute != 0 ? byRoute : source.compareTo(other.source);
    }
}
