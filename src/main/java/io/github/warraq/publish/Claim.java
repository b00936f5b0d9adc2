package io.github.warraq.publish;

import io.github.warraq.base.Sheet;
import java.util.Comparator;

/**
 * A route that is wanted: for what, and, once that is made, what will stand there. Keeps nothing of the sheet that is
 * large, for there may be a million claims.
 */
final class Claim {
    /** Of two sheets that want one route the first has it, whichever was offered first. */
    static final Comparator<Claim> ORDER = Comparator.comparing((Claim claim) -> claim.yields)
            .thenComparing(claim -> claim.source)
            .thenComparing(claim -> claim.route)
            .thenComparing(claim -> claim.key);

    final String route;
    final String source;
    final long key;
    private final boolean yields;

    /** What will stand there; null if nothing of ours will. */
    volatile Manifest.Line line;
    /** The number of the file that waits to be moved in place; negative if there is none. */
    volatile int staged = -1;

    volatile Fate fate = Fate.REFUSED;
    /** The stranger's file that is in the way, if one is. */
    volatile String stranger;
    /** Why the body was made; only if somebody wants to know. */
    volatile String reason;
    /** Where what the sheet is made from stood before; only if somebody wants to know. */
    volatile String movedFrom;

    Claim(Sheet sheet) {
        route = sheet.route().path();
        source = sheet.source();
        key = Manifest.small(sheet.key());
        yields = sheet.yields();
    }

    boolean isSameSheet(Claim other) {
        return other.route.equals(route) && other.key == key;
    }

    /** Nothing of ours will stand there. */
    void refuse(String inTheWay) {
        stranger = inTheWay;
        line = null;
        staged = -1;
        fate = Fate.REFUSED;
    }
}
