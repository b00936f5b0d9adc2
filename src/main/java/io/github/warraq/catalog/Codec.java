package io.github.warraq.catalog;

import io.github.warraq.article.Address;
import io.github.warraq.article.Article;
import io.github.warraq.article.ArticleId;
import io.github.warraq.article.Byline;
import io.github.warraq.article.Galley;
import io.github.warraq.article.Headline;
import io.github.warraq.article.Labels;
import io.github.warraq.article.Markdown;
import io.github.warraq.article.Matter;
import io.github.warraq.article.Media;
import io.github.warraq.article.Moment;
import io.github.warraq.article.Moments;
import io.github.warraq.article.Origin;
import io.github.warraq.article.Picture;
import io.github.warraq.base.Notice;
import io.github.warraq.base.Place;
import io.github.warraq.text.Language;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Articles, cards and notices as bytes and back. Equal values give equal bytes, so bytes stand in for values. */
final class Codec {
    /** Changes whenever the bytes of any value change; a store of another format is made anew. */
    static final int FORMAT = 4;

    private Codec() {}

    static byte[] bytes(Article article) {
        ByteWriter out = new ByteWriter();
        out.text(article.id().name());
        out.optional(article.headline().kicker(), ByteWriter::text)
                .text(article.headline().title())
                .optional(article.headline().deck(), ByteWriter::text);
        out.list(article.byline().authors(), ByteWriter::text)
                .optional(article.byline().dateline(), ByteWriter::text)
                .optional(article.byline().source(), ByteWriter::text);
        moments(out, article.moments());
        labels(out, article.labels());
        out.optional(article.language(), (o, language) -> o.text(language.tag()))
                .optional(article.summary(), ByteWriter::text)
                .optional(article.lead(), Codec::picture)
                .add(article.body(), Codec::matter)
                .optional(article.correction(), ByteWriter::text);
        out.optional(article.address().slug(), ByteWriter::text)
                .list(article.address().aliases(), ByteWriter::text);
        out.flag(article.draft()).flag(article.featured());
        out.list(article.media(), Codec::media).list(article.links(), ByteWriter::text);
        out.text(article.origin().file()).text(article.origin().format());
        return out.toBytes();
    }

    static Article article(byte[] bytes) {
        ByteReader in = new ByteReader(bytes);
        return new Article(
                new ArticleId(in.text()),
                new Headline(in.optional(ByteReader::text), in.text(), in.optional(ByteReader::text)),
                new Byline(in.list(ByteReader::text), in.optional(ByteReader::text), in.optional(ByteReader::text)),
                moments(in),
                labels(in),
                in.optional(Codec::language),
                in.optional(ByteReader::text),
                in.optional(Codec::picture),
                matter(in),
                in.optional(ByteReader::text),
                new Address(in.optional(ByteReader::text), in.list(ByteReader::text)),
                in.flag(),
                in.flag(),
                in.list(Codec::media),
                in.list(ByteReader::text),
                new Origin(in.text(), in.text()));
    }

    private static void matter(ByteWriter out, Matter matter) {
        out.flag(matter instanceof Galley);
        if (matter instanceof Galley galley) {
            out.text(galley.html()).list(galley.gaps(), Codec::gap).text(galley.opening());
        } else {
            out.text(((Markdown) matter).source());
        }
    }

    private static Matter matter(ByteReader in) {
        return in.flag() ? new Galley(in.text(), in.list(Codec::gap), in.text()) : new Markdown(in.text());
    }

    private static void gap(ByteWriter out, Galley.Gap gap) {
        out.number(gap.at()).text(gap.address()).flag(gap.picture());
    }

    private static Galley.Gap gap(ByteReader in) {
        return new Galley.Gap(in.size(), in.text(), in.flag());
    }

    /** The whole card; its face comes last. */
    static void card(ByteWriter out, Card card) {
        out.text(card.slug()).flag(card.slugChosen());
        out.list(card.aliases(), ByteWriter::text)
                .list(card.links(), ByteWriter::text)
                .list(card.media(), Codec::media);
        out.number(card.words()).flag(card.draft()).fingerprint(card.content());
        face(out, card);
        out.fingerprint(card.face());
    }

    /** What others show of an article, and nothing else of it. */
    static void face(ByteWriter out, Card card) {
        out.text(card.id().name()).text(card.file());
        out.text(card.title()).optional(card.kicker(), ByteWriter::text).text(card.summary());
        moments(out, card.moments());
        labels(out, card.labels());
        out.list(card.authors(), ByteWriter::text).optional(card.language(), (o, language) -> o.text(language.tag()));
        out.optional(card.lead(), (o, lead) -> {
            picture(o, lead.picture());
            media(o, lead.media());
        });
        out.flag(card.featured());
    }

    static Card card(ByteReader in) {
        String slug = in.text();
        boolean slugChosen = in.flag();
        var aliases = in.list(ByteReader::text);
        var links = in.list(ByteReader::text);
        var media = in.list(Codec::media);
        int words = in.size();
        boolean draft = in.flag();
        var content = in.fingerprint();
        ArticleId id = new ArticleId(in.text());
        String file = in.text();
        String title = in.text();
        var kicker = in.optional(ByteReader::text);
        String summary = in.text();
        var moments = moments(in);
        var labels = labels(in);
        var authors = in.list(ByteReader::text);
        var language = in.optional(Codec::language);
        var lead = in.optional(i -> new Card.Lead(picture(i), media(i)));
        boolean featured = in.flag();
        var face = in.fingerprint();
        return new Card(
                id,
                file,
                slug,
                slugChosen,
                aliases,
                links,
                media,
                title,
                kicker,
                summary,
                moments,
                labels,
                authors,
                language,
                lead,
                words,
                draft,
                featured,
                content,
                face);
    }

    static void notice(ByteWriter out, Notice notice) {
        out.number(notice.level().ordinal()).text(notice.code());
        out.text(notice.place().file())
                .number(notice.place().line())
                .number(notice.place().column());
        out.text(notice.message()).optional(notice.hint(), ByteWriter::text);
    }

    static Notice notice(ByteReader in) {
        return new Notice(
                Notice.Level.values()[in.size()],
                in.text(),
                new Place(in.text(), in.size(), in.size()),
                in.text(),
                in.optional(ByteReader::text));
    }

    private static void moments(ByteWriter out, Moments moments) {
        out.optional(moments.published(), Codec::moment).optional(moments.updated(), Codec::moment);
    }

    private static Moments moments(ByteReader in) {
        return new Moments(in.optional(Codec::moment), in.optional(Codec::moment));
    }

    private static void moment(ByteWriter out, Moment moment) {
        out.number(moment.date().toEpochDay())
                .optional(moment.time(), (o, time) -> o.number(time.toNanoOfDay()))
                .optional(moment.offset(), (o, offset) -> o.text(offset.getId()));
    }

    private static Moment moment(ByteReader in) {
        LocalDate date = LocalDate.ofEpochDay(in.number());
        Optional<LocalTime> time = in.optional(i -> LocalTime.ofNanoOfDay(i.number()));
        return new Moment(date, time, in.optional(i -> ZoneOffset.of(i.text())));
    }

    private static void labels(ByteWriter out, Labels labels) {
        out.optional(labels.section(), ByteWriter::text).list(labels.tags(), ByteWriter::text);
    }

    private static Labels labels(ByteReader in) {
        return new Labels(in.optional(ByteReader::text), in.list(ByteReader::text));
    }

    private static void picture(ByteWriter out, Picture picture) {
        out.optional(picture.source(), ByteWriter::text)
                .text(picture.alt())
                .optional(picture.caption(), ByteWriter::text)
                .optional(picture.credit(), ByteWriter::text);
    }

    private static Picture picture(ByteReader in) {
        return new Picture(
                in.optional(ByteReader::text), in.text(), in.optional(ByteReader::text), in.optional(ByteReader::text));
    }

    private static void media(ByteWriter out, Media media) {
        out.text(media.reference())
                .text(media.file())
                .number(media.width())
                .number(media.height())
                .fingerprint(media.state());
    }

    private static Media media(ByteReader in) {
        return new Media(in.text(), in.text(), in.size(), in.size(), in.fingerprint());
    }

    private static Language language(ByteReader in) {
        return new Language(in.text());
    }
}
