package io.github.warraq.build;

import io.github.warraq.article.Article;
import io.github.warraq.article.Picture;
import io.github.warraq.base.Notice;
import io.github.warraq.base.Place;
import io.github.warraq.catalog.Card;
import io.github.warraq.catalog.Catalog;
import io.github.warraq.check.CardRules;
import io.github.warraq.check.FeedRule;
import io.github.warraq.check.Finding;
import io.github.warraq.check.Levels;
import io.github.warraq.check.LinkRules;
import io.github.warraq.check.Lint;
import io.github.warraq.check.Locator;
import io.github.warraq.check.OwnPages;
import io.github.warraq.check.PictureRule;
import io.github.warraq.check.Rule;
import io.github.warraq.check.Story;
import io.github.warraq.check.Switches;
import io.github.warraq.check.Twins;
import io.github.warraq.data.KeyNames;
import io.github.warraq.edition.Edition;
import io.github.warraq.markup.Reference;
import io.github.warraq.produce.assets.StaticFiles;
import io.github.warraq.read.Decoding;
import io.github.warraq.read.Reading;
import io.github.warraq.read.Seed;
import io.github.warraq.site.CheckLevels;
import io.github.warraq.site.SettingsFile;
import io.github.warraq.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Looks for what an editor should know before readers do. Reads every seed once more, in the same order at each run and a
 * few hundred at a time, so neither the number of articles nor that of findings is bounded by memory.
 */
public final class Check {
    private static final int AT_ONCE = 256;
    private static final Comparator<Finding> BY_PLACE = Comparator.comparing(
                    (Finding finding) -> finding.notice().place().file())
            .thenComparing(finding -> finding.notice().place().line())
            .thenComparing(finding -> finding.notice().place().column())
            .thenComparing(finding -> finding.notice().code())
            .thenComparing(finding -> finding.notice().message());

    private final Build build;
    private final Catalog catalog;
    private final Edition edition;
    private final SiteOutputs outputs;
    private final Levels levels;
    private final Twins twins;
    private final OwnPages ownPages;
    private final LinkRules links;
    private final CardRules cards;
    private final Optional<OuterLinks> outer;

    /**
     * What was found in one file, in the order of the places.
     *
     * @param path of the file
     * @param text of the file, as decoded; empty where it is no article
     */
    public record Checked(Path path, String text, List<Finding> findings) {}

    private Check(Build build, Catalog catalog, Edition edition, Tally tally, Levels levels, Optional<OuterLinks> outer)
            throws IOException {
        this.build = build;
        this.catalog = catalog;
        this.edition = edition;
        this.levels = levels;
        this.outer = outer;
        this.outputs = new SiteOutputs(SheetIndex.of(build.producers(tally), edition));
        this.twins = Twins.of(edition);
        Path site = build.request().site();
        Map<String, Path> files = StaticFiles.in(site, ignored -> {}).stream()
                .collect(Collectors.toMap(file -> file.route().path(), file -> file.path(), (one, other) -> one));
        this.ownPages = new OwnPages(files, site.resolve("templates"));
        this.links =
                new LinkRules(edition, outputs, card -> build.unpublished(card).isPresent(), ownPages::link);
        this.cards = new CardRules(
                build.settings().language(),
                build.settings().timezone(),
                build.request().clock());
    }

    /**
     * Checks a site.
     *
     * @param request with drafts and future articles, so that they are looked at, too
     * @param external how links to other sites are tried; empty if they are not
     * @param taker takes what was found, file by file in the order of the seeds; what belongs to no seed comes last
     * @throws BuildFailure if there is nothing to check
     */
    public static void run(Request request, Listener listener, Optional<Outside> external, Consumer<Checked> taker)
            throws BuildFailure {
        Collected told = new Collected(listener);
        ReadOnly.of(request, told, (build, catalog) -> {
            Tally tally = new Tally(told);
            Edition edition = build.arrange(build.shelf(catalog, card -> {}), tally);
            CheckLevels said = CheckLevels.read(request.seeds(), "seeds/" + SettingsFile.NAME);
            Check check =
                    new Check(build, catalog, edition, tally, new Levels(said.levels()), external.map(OuterLinks::new));
            check.seeds(taker);
            check.theRest(told.notices(), said, taker);
            return null;
        });
    }

    private void seeds(Consumer<Checked> taker) throws IOException {
        List<Seeds.Found> some = new ArrayList<>();
        build.seeds(found -> {
            some.add(found);
            if (some.size() == AT_ONCE) {
                try {
                    check(some, taker);
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
                some.clear();
            }
        });
        check(some, taker);
    }

    private void check(List<Seeds.Found> some, Consumer<Checked> taker) throws IOException {
        Checked[] checked = new Checked[some.size()];
        build.each(checked.length, i -> checked[i] = check(some.get(i)));
        Arrays.stream(checked).forEach(taker);
    }

    private Checked check(Seeds.Found found) throws IOException {
        List<Finding> findings = new ArrayList<>();
        catalog.notices(found.file()).forEach(notice -> findings.add(new Finding(notice)));
        String text = "";
        if (catalog.isArticle(found.file())
                && found.size() <= build.settings().limits().fileBytes()) {
            Seed seed = build.seed(found);
            if (Decoding.of(seed.bytes()) instanceof Decoding.Decoded decoded
                    && build.read(seed) instanceof Reading.Accepted accepted) {
                text = decoded.text();
                story(seed, decoded, accepted.article(), findings);
            }
        }
        Switches switches = Switches.in(text + metadata(found));
        return new Checked(
                found.path(),
                text,
                findings.stream()
                        .filter(finding -> !switches.isOff(
                                finding.notice().code(),
                                finding.notice().place().line()))
                        .map(levels::apply)
                        .flatMap(Optional::stream)
                        .sorted(BY_PLACE)
                        .toList());
    }

    /** What stands beside a raw text may hold the comments that the text itself cannot. */
    private static String metadata(Seeds.Found found) throws IOException {
        Optional<String> name = found.beside().metadata();
        return name.isEmpty()
                ? ""
                : "\n"
                        + new String(
                                Files.readAllBytes(found.path().resolveSibling(name.get())), StandardCharsets.UTF_8);
    }

    private void story(Seed seed, Decoding.Decoded decoded, Article article, List<Finding> findings)
            throws IOException {
        Language language = article.language().orElse(build.settings().language());
        boolean raw = seed.extension().equals("txt");
        Story story = new Story(
                edition.shelf().slotOf(seed.file()),
                article,
                build.references(article),
                SeedProse.of(seed, decoded, raw, language, build.settings()));
        findings.addAll(Lint.of(story.prose()));
        links.check(story, findings::add);
        Locator locator = new Locator(seed.file(), decoded.text());
        if (story.slot() >= 0) {
            Card card = edition.shelf().card(story.slot());
            PictureRule.check(story, isShown(card, article), findings::add);
            cards.check(card, locator, findings::add);
            twins.finding(card, locator).ifPresent(findings::add);
        }
        outer.ifPresent(asked -> {
            for (Reference reference : story.references()) {
                asked.add(reference.target(), () -> locator.address(reference.target()));
            }
        });
    }

    private static boolean isShown(Card card, Article article) {
        return article.lead()
                .flatMap(Picture::source)
                .filter(source -> card.media().stream()
                        .anyMatch(media -> media.reference().equals(source)))
                .isPresent();
    }

    /** What belongs to no seed in particular. */
    private void theRest(List<Notice> told, CheckLevels said, Consumer<Checked> taker) throws IOException {
        List<Finding> findings = new ArrayList<>();
        told.forEach(notice -> findings.add(new Finding(notice)));
        said.levels().keySet().stream()
                .map(name -> misspelt(name, said))
                .flatMap(Optional::stream)
                .forEach(findings::add);
        ownPages.orphans(findings::add);
        for (String route : List.of("feed.xml", "atom.xml")) {
            outputs.bytes(route).flatMap(bytes -> FeedRule.check(route, bytes)).ifPresent(findings::add);
        }
        if (outer.isPresent()) {
            outer.get().tryAll(findings::add);
        }
        taker.accept(new Checked(
                build.request().site(),
                "",
                findings.stream()
                        .map(levels::apply)
                        .flatMap(Optional::stream)
                        .sorted(BY_PLACE)
                        .toList()));
    }

    /** What a build tells has a name, too, so a name that is like no rule's may be one of those. */
    private static Optional<Finding> misspelt(String name, CheckLevels said) {
        List<String> known = Arrays.stream(Rule.values()).map(Rule::id).toList();
        return Optional.of(name)
                .filter(written -> Rule.of(written).isEmpty())
                .flatMap(written -> KeyNames.nearest(written, known))
                .map(nearest -> new Finding(Notice.warning(
                        "unknown-rule",
                        said.places().getOrDefault(name, Place.of("seeds/" + SettingsFile.NAME)),
                        "there is no rule " + name,
                        "did you mean " + nearest + "?")));
    }
}
