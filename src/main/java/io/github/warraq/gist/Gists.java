package io.github.warraq.gist;

import io.github.warraq.article.Article;
import io.github.warraq.text.Language;
import io.github.warraq.text.search.Analyzer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Reads what stories are about. One serves any number of threads. */
public final class Gists {
    private final Language language;
    private final List<String> wanted;
    private final Map<String, Lexicon> lexicons = new ConcurrentHashMap<>();

    /**
     * @param language of articles that name none
     * @param wanted names that are looked for besides those that are known
     */
    public Gists(Language language, Collection<String> wanted) {
        this.language = language;
        this.wanted = List.copyOf(wanted);
    }

    /** The key of a name or label, the same for all its spellings. */
    public long key(String name) {
        return lexicon(language).vocabulary().key(name);
    }

    private Lexicon lexicon(Language spoken) {
        return lexicons.computeIfAbsent(
                spoken.primary(), primary -> new Lexicon(Vocabulary.of(primary, wanted), Analyzer.of(spoken)));
    }

    /** What an article is about; its body is Markdown still. */
    public Gist of(Article article) {
        Lexicon lexicon = lexicon(article.language().orElse(language));
        Text text = new Text(lexicon);
        Scanner scanner = new Scanner(text);
        scanner.plain(article.headline().title());
        article.headline().kicker().ifPresent(scanner::plain);
        text.endHeadline();
        article.headline().deck().ifPresent(scanner::plain);
        scanner.markdown(article.markdown().source());
        boolean labelled = !article.labels().tags().isEmpty();
        Wording wording = new Wording(text);
        return new Gist(
                Terms.of(text),
                labelled ? List.of() : Names.of(new Story(text, lexicon)),
                wording.shingles,
                wording.figures);
    }
}
