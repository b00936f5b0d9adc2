package io.github.warraq.read;

import io.github.warraq.base.Notice;
import io.github.warraq.base.Place;
import io.github.warraq.text.Controls;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * How findings of {@link Controls} in one file are told: each kind of character once, at its first place, with their number.
 */
public final class ControlNotices {
    private static final int POP_DIRECTIONAL_FORMATTING = 0x202C;
    private static final int POP_DIRECTIONAL_ISOLATE = 0x2069;

    private final Map<Integer, First> kinds = new LinkedHashMap<>();

    private static final class First {
        final Controls.Found found;
        final Place place;
        int count;

        First(Controls.Found found, Place place) {
            this.found = found;
            this.place = place;
        }
    }

    /**
     * Takes findings in; those that are only for information are left out, and those that close what has been told of.
     *
     * @param places of the findings' offsets
     */
    public void add(List<Controls.Found> all, IntFunction<Place> places) {
        for (Controls.Found found : all) {
            boolean closesOne =
                    found.codePoint() == POP_DIRECTIONAL_FORMATTING || found.codePoint() == POP_DIRECTIONAL_ISOLATE;
            if (found.severity() != Controls.Severity.INFO && !(closesOne && !kinds.isEmpty())) {
                int kind = found.codePoint() * Controls.Severity.values().length
                        + found.severity().ordinal();
                First first = kinds.get(kind);
                if (first == null) {
                    first = new First(found, places.apply(found.offset()));
                    kinds.put(kind, first);
                }
                first.count++;
            }
        }
    }

    /** One notice for each kind, as severe as it is, in the order of the findings. */
    public List<Notice> notices() {
        List<Notice> notices = new ArrayList<>();
        for (First first : kinds.values()) {
            notices.add(notice(first));
        }
        return notices;
    }

    private static Notice notice(First first) {
        Controls.Found found = first.found;
        String message = (first.count == 1 ? "an invisible character, " : first.count + " invisible characters, ")
                + found.name();
        boolean isError = found.severity() == Controls.Severity.ERROR;
        return new Notice(
                Notice.Level.valueOf(found.severity().name()),
                "control-character",
                first.place,
                isError ? message + ", that can show a text as what it is not" : message,
                Optional.of(
                        switch (found.fate()) {
                            case REMOVED -> isError ? "remove it" : "removed; remove it from the file as well";
                            case REPLACED -> "replaced; replace it in the file as well";
                            case KEPT -> "remove it";
                        }));
    }
}
