package io.github.warraq.check;

import io.github.warraq.article.Moment;
import io.github.warraq.catalog.Card;
import io.github.warraq.text.Language;
import io.github.warraq.text.bidi.PlainTitle;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Rules about what lists show of an article: its title, its date.
 *
 * @param language of articles that name none
 * @param zone of dates that name none
 * @param clock what counts as now
 */
public record CardRules(Language language, ZoneId zone, Instant clock) {
    /** What is wrong with a card. */
    public void check(Card card, Locator locator, Consumer<Finding> findings) {
        boolean rightToLeft = card.language().orElse(language).isRightToLeft();
        if (!PlainTitle.of(card.title(), rightToLeft).equals(card.title())) {
            findings.accept(Finding.of(
                    Rule.TITLE_DIRECTION,
                    locator.words(card.title()),
                    "in a message or a tab this title is read from the wrong side: “" + card.title() + "”",
                    "begin and end it with a word in the article's own script; pages and feeds mark its direction"));
        }
        Optional<OffsetDateTime> date = card.moments().published().map(moment -> moment.in(zone));
        if (date.isPresent() && date.get().toInstant().isAfter(clock)) {
            boolean distant = date.get().minusYears(1).toInstant().isAfter(clock);
            String day =
                    card.moments().published().map(Moment::date).orElseThrow().toString();
            findings.accept(Finding.of(
                    distant ? Rule.DISTANT_DATE : Rule.FUTURE_DATE,
                    locator.words(day),
                    "dated " + day + ": kept back until then",
                    "build --future publishes it now"));
        }
    }
}
