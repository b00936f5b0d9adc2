package io.github.warraq.produce.html;

import io.github.warraq.base.Route;
import io.github.warraq.edition.Listing;
import io.github.warraq.text.Fold;
import io.github.warraq.text.SortKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Parts lists by the letter that their names begin with, leaving out the article, as an index of names does. */
final class Letters {
    /** A page of more names than this is parted, so that no page grows with the archive. */
    static final int MOST_ON_A_PAGE = 600;

    /** The Arabic definite article. */
    private static final String ARTICLE = "\u0627\u0644";

    private static final String OTHERS = "0-9";
    private static final String FOLDER = "letters/";

    private Letters() {}

    /**
     * The pages that hold links to all of the lists.
     *
     * @param words the key of the pages' heading
     */
    static List<IndexContent> pages(List<Listing> listings, String words, Route index) {
        Map<String, List<Destination>> byLetter = new LinkedHashMap<>();
        listings.stream()
                .map(Destination::of)
                .sorted(Comparator.comparing(list -> SortKey.of(word(list.name()))))
                .forEach(list -> byLetter.computeIfAbsent(letter(list.name()), any -> new ArrayList<>())
                        .add(list));
        if (listings.size() <= MOST_ON_A_PAGE) {
            List<IndexContent.Group> groups = new ArrayList<>();
            byLetter.forEach((letter, lists) ->
                    groups.add(new IndexContent.Group("letter-" + (groups.size() + 1), letter, List.copyOf(lists))));
            return List.of(new IndexContent(words, Optional.empty(), index, index, groups, List.of()));
        }
        List<IndexContent> pages = new ArrayList<>();
        List<Destination> letters = new ArrayList<>();
        byLetter.forEach((letter, lists) -> {
            Route page = folder(index, letter);
            letters.add(new Destination(letter, page));
            pages.add(new IndexContent(
                    words,
                    Optional.of(letter),
                    page,
                    index,
                    List.of(new IndexContent.Group("letter", letter, List.copyOf(lists))),
                    List.of()));
        });
        pages.add(0, new IndexContent(words, Optional.empty(), index, index, List.of(), letters));
        return pages;
    }

    private static Route folder(Route index, String letter) {
        String folder = index.path().substring(0, index.path().lastIndexOf('/') + 1) + FOLDER;
        return new Route(folder + letter.toLowerCase(Locale.ROOT) + ".html");
    }

    /** A name without the article, which indexes leave out of account. */
    private static String word(String name) {
        return name.startsWith(ARTICLE) && name.length() > ARTICLE.length() + 1
                ? name.substring(ARTICLE.length())
                : name;
    }

    /** The first letter of a name, without its hamza or case; one heading for all names that begin with none. */
    private static String letter(String name) {
        String folded = Fold.key(word(name));
        if (folded.isEmpty() || !Character.isLetter(folded.codePointAt(0))) {
            return OTHERS;
        }
        return Character.toString(folded.codePointAt(0)).toUpperCase(Locale.ROOT);
    }
}
