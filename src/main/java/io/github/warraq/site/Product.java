package io.github.warraq.site;

/**
 * A kind of output that {@code site.yml} can switch off by its key below {@code output}. All are on unless it does, but for
 * {@link #LITE}, which a key of its own switches on.
 */
public enum Product {
    FEEDS("feeds", "RSS, Atom and JSON feeds"),
    SECTION_FEEDS("section-feeds", "feeds for each section"),
    SITEMAP("sitemap", "sitemaps, for search engines and Google News"),
    SEARCH("search", "a search of all stories, without a server"),
    RELATED("related", "related stories below each story"),
    AUTHORS("authors", "a page for each author"),
    MONTHS("months", "a page for each month"),
    SHARE("share", "links below each story that hand it on"),
    STRUCTURED_DATA("structured-data", "what search engines read of a page: JSON-LD in the words of schema.org"),
    LITE(
            "lite",
            "a light twin of each story's page, for slow lines: no script, no web font, no picture until asked for");

    private final String key;
    private final String meaning;

    Product(String key, String meaning) {
        this.key = key;
        this.meaning = meaning;
    }

    /** Its name in {@code site.yml}. */
    public String key() {
        return key;
    }

    /** What it is, for the list of settings. */
    String meaning() {
        return meaning;
    }
}
