package io.github.warraq.catalog;

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
    TORN
}
