package io.github.warraq.check;

import static io.github.warraq.base.Notice.Level.ERROR;
import static io.github.warraq.base.Notice.Level.INFO;
import static io.github.warraq.base.Notice.Level.WARNING;

import io.github.warraq.base.Notice.Level;
import java.util.Locale;
import java.util.Optional;

/** What is looked for. What a build mends by itself, so that no reader sees it, is a note. */
public enum Rule {
    STRAY_CONTROL(INFO, true, "an invisible character that steers text; pages are made without it"),
    PRESENTATION_FORM(INFO, true, "a letter in the form of an old typesetter; pages have the ordinary letter"),
    PERSIAN_LETTER(WARNING, true, "a Persian ی or ک in an Arabic word, which searches do not find"),
    ARABIC_LETTER(WARNING, true, "an Arabic ي or ك in a Persian or Urdu word, which searches do not find"),
    LATIN_PUNCTUATION(INFO, true, "a Latin comma, semicolon or question mark after an Arabic letter"),
    UNBALANCED_QUOTES(WARNING, false, "a « without its », or the reverse"),
    TATWEEL_RUN(INFO, true, "a word stretched by several tatweels"),
    TEH_MARBUTA(INFO, false, "a word that ends in ه where ة may be meant"),
    DOUBLE_SPACE(INFO, true, "several spaces between two words"),
    TITLE_DIRECTION(INFO, false, "a title that reads wrong where nothing tells its direction"),
    MISSING_ALT(WARNING, false, "a picture without words for those who do not see it"),
    BROKEN_LINK(ERROR, false, "a link to something that the site does not have"),
    UNPUBLISHED_LINK(WARNING, false, "a link to an article that is not published"),
    BROKEN_ANCHOR(WARNING, false, "a link to a place that its page does not have"),
    ORPHAN_PAGE(INFO, false, "a page of the site's own that no article and no other such page links to"),
    DUPLICATE_TITLE(WARNING, false, "two articles under one title"),
    NEAR_DUPLICATE(WARNING, false, "two articles in nearly the same words"),
    FUTURE_DATE(INFO, false, "an article that is kept back until its date"),
    DISTANT_DATE(WARNING, false, "a date more than a year ahead: a slip of the pen?"),
    BROKEN_FEED(ERROR, false, "a feed that readers' programs cannot read"),
    DEAD_LINK(WARNING, false, "a link to another site that leads nowhere"),
    UNREACHABLE_LINK(INFO, false, "a link to another site that could not be tried");

    private final Level level;
    private final boolean fixable;
    private final String meaning;

    Rule(Level level, boolean fixable, String meaning) {
        this.level = level;
        this.fixable = fixable;
        this.meaning = meaning;
    }

    /** The stable name, such as {@code double-space}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How bad it is, if the site does not say otherwise. */
    public Level level() {
        return level;
    }

    /** Whether there is a change that cannot harm. */
    public boolean isFixable() {
        return fixable;
    }

    /** In one line. */
    public String meaning() {
        return meaning;
    }

    public static Optional<Rule> of(String id) {
        for (Rule rule : values()) {
            if (rule.id().equals(id)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }
}
