package io.github.warraq.index;

import io.github.warraq.article.Article;
import io.github.warraq.article.Picture;
import io.github.warraq.text.Language;
import io.github.warraq.text.search.Analyzer;
import java.util.Optional;

/** Reads an article for the search: every word that its page shows of it, each with what it weighs. */
public final class Indexer {
    private static final int TITLE = Tally.TITLE;
    private static final int DECK = 3;
    private static final int TAG = 3;
    private static final int SUBHEAD = 2;
    private static final int BODY = 1;

    private final Analyzer analyzer;

    /** @param site the language by whose rules all articles of the site are read, so that one question finds them all */
    public Indexer(Language site) {
        analyzer = Analyzer.of(site);
    }

    /**
     * What is to be kept of an article, for a {@link Digest} to read.
     *
     * @param html its body, as a page shows it
     * @param opening the beginning of the body, plain
     * @param section its section as readers know it
     */
    public byte[] digest(Article article, String html, String opening, Optional<String> section) {
        Tally tally = new Tally(analyzer);
        tally.add(article.headline().title(), TITLE);
        article.headline().deck().ifPresent(deck -> tally.add(deck, DECK));
        article.headline().kicker().ifPresent(kicker -> tally.add(kicker, SUBHEAD));
        article.labels().tags().forEach(tag -> tally.add(tag, TAG));
        section.ifPresent(name -> tally.add(name, BODY));
        article.byline().authors().forEach(author -> tally.add(author, SUBHEAD));
        article.byline().dateline().ifPresent(dateline -> tally.add(dateline, BODY));
        article.byline().source().ifPresent(source -> tally.add(source, BODY));
        article.lead().ifPresent(lead -> picture(lead, tally));
        Prose prose = Prose.of(html);
        tally.add(prose.headings(), SUBHEAD);
        tally.add(prose.body(), BODY);
        article.correction().ifPresent(correction -> tally.add(correction, BODY));
        return tally.digest(opening);
    }

    private static void picture(Picture picture, Tally tally) {
        tally.add(picture.alt(), BODY);
        picture.caption().ifPresent(caption -> tally.add(caption, BODY));
        picture.credit().ifPresent(credit -> tally.add(credit, BODY));
    }
}
