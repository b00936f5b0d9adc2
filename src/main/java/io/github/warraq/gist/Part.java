package io.github.warraq.gist;

/** The parts that words play where names are looked for; a file of words has a section for each, by the name in small letters. */
enum Part {
    /** Function words: no name holds one. */
    PARTICLES,
    /** What news is full of: no name holds one. */
    NEWS,
    /** Stands before a person's name: {@code الرئيس}. */
    PERSONS,
    /** Stands before a place's name: {@code مدينة}. */
    PLACES,
    /** Stands before a company's, a paper's or a site's name: {@code شركة}. */
    BRANDS,
    /** Begins the name of a body: {@code مجلس}. */
    BODIES,
    /** Joins the words of a person's name: {@code بن}. */
    LINKS,
    /** A person's first name: {@code محمد}. */
    GIVEN,
    /** Ends a name that has begun: {@code نصر الله}. */
    TAILS,
    /** A word of one letter, or a number; in no file. */
    FIGURE,
    /** A number of two digits or more; in no file. */
    NUMBER,
    /** A word of one of the known names; in no file. */
    NAMED,
    /** Begins a known name or a commonplace; in no file. */
    FIRST,
    /** Has the article before it; in no file. */
    DEFINITE,
    /** Looks like a verb; in no file. */
    VERBAL;

    int bit() {
        return 1 << ordinal();
    }
}
