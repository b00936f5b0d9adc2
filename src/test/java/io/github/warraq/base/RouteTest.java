package io.github.warraq.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RouteTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                "a/b/c.html",
                "بوتين-متفائل/index.html",
                ".nojekyll",
                ".well-known/x.txt",
                "my file (1).pdf",
                "a&b='+~!$,;=@.css",
                "😀.html",
                "é.html"
            })
    void takesPathsThatAreFilesEverywhere(String path) {
        assertThat(new Route(path)).hasToString(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/a",
                "a/",
                "a//b",
                ".",
                "..",
                "a/../b",
                "./a",
                "a/.",
                "...",
                "a.",
                "a ",
                "a /b",
                "a./b",
                "a?b",
                "a#b",
                "a%20b",
                "a\\b",
                "C:x",
                "a*",
                "a\"b",
                "<a>",
                "a|b",
                "a\tb",
                "a\nb",
                "a\u0000",
                "a\u007F",
                "a\u0085",
                "\u202Ea",
                "a\u200Fb",
                "a\u2066b",
                "a\u061Cb",
                "\uFEFFa",
                "a\u200Bb",
                "a\u00ADb",
                "e\u0301.html",
                "a\uFFFFb",
                "a\uD83D",
                "\uDE00a",
                "\uD83Da"
            })
    void refusesAllOthers(String path) {
        assertThatThrownBy(() -> new Route(path)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNameHas255BytesAtMost() {
        assertThat(new Route("م".repeat(127)).path()).hasSize(127);
        assertThatThrownBy(() -> new Route("م".repeat(128))).hasMessageContaining("255");
        assertThatThrownBy(() -> new Route("a".repeat(256))).hasMessageContaining("255");
        assertThat(new Route("a".repeat(255) + "/" + "a".repeat(255)).path()).hasSize(511);
    }

    @Test
    void saysWhatItCannotHold() {
        assertThatThrownBy(() -> new Route("a\u202Eb")).hasMessageStartingWith("a route cannot hold U+202E");
    }

    @ParameterizedTest
    @CsvSource({
        "index.html,a.html,a.html",
        "index.html,index.html,index.html",
        "index.html,a/b.html,a/b.html",
        "a/b.html,index.html,../index.html",
        "a/b.html,a/c.html,c.html",
        "a/b.html,ab/c.html,../ab/c.html",
        "a/b/c.html,a/d/e.html,../d/e.html",
        "a/b/c.html,d.html,../../d.html",
        "أخبار/بوتين.html,أخبار/أوباما.html,أوباما.html",
        "a,a/b,a/b",
    })
    void linksFromPageToPage(String from, String to, String link) {
        assertThat(new Route(from).linkTo(new Route(to))).isEqualTo(link);
    }

    @ParameterizedTest
    @CsvSource(
            value = {"index.html|''", "a/b.html|../", "a/b/c.html|../../"},
            delimiter = '|')
    void knowsTheWayToTheRoot(String path, String way) {
        assertThat(new Route(path).toRoot()).isEqualTo(way);
    }

    @Property
    void aLinkLeadsToItsRouteFromAnyBase(@ForAll("routes") Route from, @ForAll("routes") Route to) {
        for (String base : new String[] {"https://example.org/", "https://example.org/a/b/", "file:///home/x/"}) {
            URI page = URI.create(base + from.path());
            assertThat(page.resolve(from.linkTo(to))).isEqualTo(URI.create(base + to.path()));
            assertThat(page.resolve(from.toRoot() + to.path())).isEqualTo(URI.create(base + to.path()));
        }
    }

    @Provide
    Arbitrary<Route> routes() {
        return Arbitraries.of("a", "b", "aa", "نص")
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(names -> new Route(String.join("/", names) + ".html"));
    }
}
