package io.github.warraq.build;

import io.github.warraq.article.Moment;
import io.github.warraq.base.Notice;
import io.github.warraq.base.Notice.Level;
import io.github.warraq.catalog.Card;
import io.github.warraq.catalog.Catalog;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;

/** The seeds of a site by what keeps them back, without a build. */
public final class Stock {
    private final Request request;
    private final ZoneId zone;

    private Stock(Request request, ZoneId zone) {
        this.request = request;
        this.zone = zone;
    }

    /** What can be asked for. */
    public enum Kind {
        /** Kept back by their authors. */
        DRAFTS,
        /** Dated after now. */
        FUTURE,
        /** Without a date: they count as older than all others. */
        UNDATED,
        /** No articles, because something is wrong with them. */
        REFUSED
    }

    /**
     * A seed.
     *
     * @param file relative to the site's folder
     * @param title absent where the seed was refused
     * @param date as ISO 8601, as exactly as it is known
     * @param reason why it was refused
     */
    public record Held(String file, Optional<String> title, Optional<String> date, Optional<Notice> reason) {}

    /**
     * Hands over all seeds of a kind, in the order of their names.
     *
     * @throws BuildFailure if the seeds cannot be read
     */
    public static void list(Request request, Kind kind, Listener listener, Consumer<Held> taker) throws BuildFailure {
        ReadOnly.of(request, listener, (build, catalog) -> {
            Stock stock = new Stock(request, build.settings().timezone());
            if (kind == Kind.REFUSED) {
                refused(catalog, taker);
            } else {
                catalog.articles((file, card) -> {
                    if (stock.is(kind, card)) {
                        taker.accept(new Held(
                                file,
                                Optional.of(card.title()),
                                card.moments().published().map(Stock::iso),
                                Optional.empty()));
                    }
                });
            }
            return null;
        });
    }

    private static void refused(Catalog catalog, Consumer<Held> taker) {
        catalog.notices((file, notices) -> {
            Optional<Notice> error = notices.stream()
                    .filter(notice -> notice.level() == Level.ERROR)
                    .findFirst();
            if (error.isPresent() && !catalog.isArticle(file)) {
                taker.accept(new Held(file, Optional.empty(), Optional.empty(), error));
            }
        });
    }

    private boolean is(Kind kind, Card card) {
        Optional<Moment> published = card.moments().published();
        return switch (kind) {
            case DRAFTS -> card.draft();
            case FUTURE ->
                published
                        .map(moment -> moment.in(zone).toInstant().isAfter(request.clock()))
                        .orElse(false);
            case UNDATED -> published.isEmpty();
            case REFUSED -> false;
        };
    }

    private static String iso(Moment moment) {
        String offset = moment.offset().map(Object::toString).orElse("");
        return moment.date() + moment.time().map(time -> "T" + time + offset).orElse("");
    }
}
