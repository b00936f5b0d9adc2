package io.github.warraq.publish;

import io.github.warraq.base.FileState;
import io.github.warraq.base.Sheet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Says of each file why it was made, made anew or deleted, from what the manifest kept of the sheets of the run before. */
final class Why {
    private final Manifest before;
    private final BiConsumer<String, String> listener;
    /** By the identity of what a file was made from; not made before somebody asks. */
    private Map<Integer, String> routes;

    /** @param listener hears route and reason; none if nobody wants to know, and then nothing is found out either */
    Why(Manifest before, BiConsumer<String, String> listener) {
        this.before = before;
        this.listener = listener;
    }

    boolean isAsked() {
        return listener != null;
    }

    /** Notes why a sheet's body was made. */
    void note(Sheet sheet, Claim claim, FileState standing) {
        Manifest.Line known = before.files().get(claim.route);
        if (known == null) {
            claim.movedFrom = routeOf(sheet.key().traces().identity());
        }
        List<String> reasons = new ArrayList<>();
        if (claim.movedFrom != null) {
            reasons.add("its address moved from " + claim.movedFrom);
            reasons.addAll(changes(sheet, before.files().get(claim.movedFrom)));
        } else if (known == null) {
            reasons.add("new");
        } else if (known == Manifest.Line.UNKNOWN) {
            reasons.add(
                    before.state() == Manifest.State.FOREIGN
                            ? "another version of Warraq made it"
                            : "the run before was cut off");
        } else if (known.key() == claim.key) {
            reasons.add(standing == null ? "the file was missing" : "the file was damaged");
        } else {
            reasons.addAll(changes(sheet, known));
        }
        if (reasons.isEmpty()) {
            reasons.add("what it shows has changed");
        }
        claim.reason = String.join(", ", reasons) + (claim.fate == Fate.SAME_BYTES ? " (the same bytes)" : "");
    }

    /** Where that stood which a sheet is made from; null if nowhere, and of several places the first. */
    private synchronized String routeOf(int identity) {
        if (routes == null) {
            routes = new HashMap<>();
            before.files().forEach((route, line) -> {
                if (line != Manifest.Line.UNKNOWN) {
                    routes.merge(
                            line.traces().identity(), route, (one, other) -> one.compareTo(other) < 0 ? one : other);
                }
            });
        }
        return routes.get(identity);
    }

    private List<String> changes(Sheet sheet, Manifest.Line known) {
        List<String> changes = new ArrayList<>();
        before.changedIn(sheet.key().ground()).forEach(name -> changes.add("the " + name + " changed"));
        changes.addAll(sheet.key().changesSince(known.traces()));
        return changes;
    }

    /** Tells of all files that are made or deleted. */
    void tell(Collection<Claim> claims, List<String> orphans) {
        Map<String, String> moved = new HashMap<>();
        for (Claim claim : claims) {
            if (claim.reason != null && claim.line != null) {
                listener.accept(claim.route, claim.reason);
                if (claim.movedFrom != null) {
                    moved.put(claim.movedFrom, claim.route);
                }
            }
        }
        for (String orphan : orphans) {
            String to = moved.get(orphan);
            listener.accept(
                    orphan,
                    to == null ? "deleted, for nothing has this address any more" : "deleted, for it moved to " + to);
        }
    }
}
