package io.github.warraq.check;

import io.github.warraq.article.Media;
import io.github.warraq.base.Place;
import io.github.warraq.base.Route;
import io.github.warraq.catalog.Card;
import io.github.warraq.edition.Edition;
import io.github.warraq.markup.Reference;
import io.github.warraq.text.PercentEncoding;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Whether what articles link to is there: stories, files, and the places in pages that fragments name. */
public final class LinkRules {
    private final Edition edition;
    private final Outputs outputs;
    private final Predicate<Card> unpublished;
    private final Consumer<String> linked;

    /**
     * @param edition with articles that are not published, too
     * @param unpublished tells which these are
     * @param linked hears the path of every output that is linked to, from several threads
     */
    public LinkRules(Edition edition, Outputs outputs, Predicate<Card> unpublished, Consumer<String> linked) {
        this.edition = edition;
        this.outputs = outputs;
        this.unpublished = unpublished;
        this.linked = linked;
    }

    /** What is wrong with the links of a story. */
    public void check(Story story, Consumer<Finding> findings) throws IOException {
        Locator locator = story.locator();
        for (Reference reference : story.references()) {
            boolean local = reference.kind() == Reference.Kind.LINK && !Target.isElsewhere(reference.target());
            if (local && story.slot() >= 0) {
                Optional<Finding> finding = check(story, reference.target(), locator.address(reference.target()));
                finding.ifPresent(findings);
            }
        }
    }

    private Optional<Finding> check(Story story, String address, Place place) throws IOException {
        Target target = Target.of(address);
        Route page = edition.route(story.slot());
        if (target.path().isEmpty()) {
            return anchor(page.path(), target, place);
        }
        OptionalInt other = edition.linked(story.slot(), target.path());
        if (other.isPresent()) {
            Card card = edition.shelf().card(other.getAsInt());
            if (unpublished.test(card) && !unpublished.test(edition.shelf().card(story.slot()))) {
                return Optional.of(Finding.of(
                        Rule.UNPUBLISHED_LINK,
                        place,
                        "“" + address + "” is " + card.file() + ", which is not published",
                        "publish that article first, or take the link out"));
            }
            return anchor(edition.route(other.getAsInt()).path(), target, place);
        }
        Optional<String> route = route(story, target.path(), page);
        if (route.isPresent() && outputs.has(route.get())) {
            linked.accept(route.get());
            return anchor(route.get(), target, place);
        }
        return Optional.of(Finding.of(
                Rule.BROKEN_LINK,
                place,
                "“" + address + "” leads nowhere",
                "link to articles by their files, such as ../folder/story.md, and to files of seeds/static/ as /name"));
    }

    /** Where a path leads that is no story's. */
    private Optional<String> route(Story story, String path, Route page) {
        for (Media media : edition.shelf().card(story.slot()).media()) {
            if (PercentEncoding.decode(media.reference()).equals(path)) {
                return Optional.of(edition.media(media.file()).path());
            }
        }
        Deque<String> names = new ArrayDeque<>();
        if (!path.startsWith("/")) {
            List<String> folders = List.of(page.path().split("/"));
            names.addAll(folders.subList(0, folders.size() - 1));
        }
        for (String name : path.split("/")) {
            if (name.equals("..")) {
                if (names.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.addLast(name);
            }
        }
        if (path.endsWith("/")) {
            names.addLast("index.html");
        }
        return Optional.of(String.join("/", names));
    }

    private Optional<Finding> anchor(String route, Target target, Place place) throws IOException {
        boolean isPage = route.endsWith(".html") || route.endsWith(".htm");
        // What begins so is no name, but words to scroll to (WICG, Scroll to Text Fragment).
        boolean named = !target.fragment().isEmpty() && !target.fragment().startsWith(":~:");
        if (!isPage
                || !named
                || target.fragment().equals("top")
                || outputs.ids(route).contains(target.fragment())) {
            return Optional.empty();
        }
        return Optional.of(Finding.of(
                Rule.BROKEN_ANCHOR,
                place,
                "there is no “#" + target.fragment() + "” in "
                        + (target.path().isEmpty() ? "this page" : target.path()),
                "a heading's name is its words with hyphens between; {#name} after a heading gives it another"));
    }
}
