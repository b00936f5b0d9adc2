package io.github.warraq.catalog;

import io.github.warraq.base.Notice;
import io.github.warraq.base.Place;
import java.util.Optional;

/** What was known before this run. */
public enum Past {
    /** There was no catalog. */
    NONE,
    /** All seeds as they were then. */
    KNOWN,
    /** Nothing: the settings were others. */
    OTHER_SETTINGS,
    /** Nothing: another version of the program kept the catalog. */
    OTHER_VERSION,
    /** Nothing: the catalog's file was torn. */
    TORN;

    /** What there is to tell of it, though nothing is wrong with any seed. */
    public Optional<Notice> remark() {
        return switch (this) {
            case NONE, KNOWN, OTHER_SETTINGS -> Optional.empty();
            case OTHER_VERSION -> rebuilt("another version of Warraq kept the catalog, so all seeds are read again");
            case TORN -> rebuilt("the catalog was torn, so all seeds are read again");
        };
    }

    private static Optional<Notice> rebuilt(String why) {
        return Optional.of(Notice.info("catalog-rebuilt", Place.of(".warraq/catalog.mv"), why));
    }
}
