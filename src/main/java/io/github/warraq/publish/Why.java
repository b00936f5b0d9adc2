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

    /** @param listener hears route and reason; none if nobody wants to know, and then nothing is found out either */
    Why(Manifest before, BiConsumer<String, String> listener) {
        this.before = before;
        this.listener = listener;
    }

    boolean isAsked() {
        return listener != null;
    }

    /** Why a sheet's body was made. */
    String of(Sheet sheet, FileState standing, Fate fate) {
        Manifest.Line known = before.files().get(sheet.route().path());
        String reason = known == null ? "new" : String.join(", ", changes(sheet, known, standing));
        return fate == Fate.SAME_BYTES ? reason + " (the same bytes)" : reason;
    }

    private List<String> changes(Sheet sheet, Manifest.Line known, FileState standing) {
        if (known == Manifest.Line.UNKNOWN) {
            return List.of(
                    before.state() == Manifest.State.FOREIGN
                            ? "another version of Warraq made it"
                            : "the run before was cut off");
        }
        if (known.key() == Manifest.small(sheet.key())) {
            return List.of(standing == null ? "the file was missing" : "the file was damaged");
        }
        List<String> changes = new ArrayList<>();
        before.changedIn(sheet.key().ground()).forEach(name -> changes.add("the " + name + " changed"));
        changes.addAll(sheet.key().changesSince(known.traces()));
        return changes.isEmpty() ? List.of("what it shows has changed") : changes;
    }

    /** Tells of all files. A new one that is made from what stood elsewhere before has moved. */
    void tell(Collection<Claim> claims, List<String> orphans) {
        Map<Integer, String> left = new HashMap<>();
        orphans.stream()
                .filter(route -> before.files().get(route) != Manifest.Line.UNKNOWN)
                .forEach(route ->
                        left.putIfAbsent(before.files().get(route).traces().identity(), route));
        Map<String, String> moved = new HashMap<>();
        for (Claim claim : claims) {
            if (claim.reason == null || claim.line == null) {
                continue;
            }
            String from = claim.fate == Fate.NEW && before.files().get(claim.route) == null
                    ? left.get(claim.line.traces().identity())
                    : null;
            if (from != null) {
                moved.put(from, claim.route);
            }
            listener.accept(claim.route, from == null ? claim.reason : "its address moved from " + from);
        }
        for (String orphan : orphans) {
            String to = moved.get(orphan);
            listener.accept(
                    orphan,
                    to == null ? "deleted, for nothing has this address any more" : "deleted, for it moved to " + to);
        }
    }
}
