package io.github.warraq.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warraq.text.PercentEncoding;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What must not stand in any file, so that the site works from a disk and below any path, told without a browser. */
@OfEachPaper
class PortableOutputTest {
    /** Blocked, or dropped without a word, on {@code file://}. */
    private static final String FORBIDDEN_ELEMENTS = "[crossorigin], [integrity], script[type=module],"
            + " script[type=importmap], base, track, link[rel=manifest],"
            + " link[rel=preload], link[rel=modulepreload], use[href]:not([href^=#]), use[xlink:href], iframe, object, embed";

    private static final Pattern FORBIDDEN_SCRIPT = Pattern.compile(
            "\\bfetch\\(|XMLHttpRequest|\\bWorker\\(|\\bimport\\b|serviceWorker|document\\.cookie|\\beval\\(");
    private static final Pattern FORBIDDEN_STYLE =
            Pattern.compile("url\\(\\s*[\"']?(/|https?:)|@import|mask(-image)?:\\s*url\\((?!\\s*[\"']?data:)");
    private static final Pattern ADDRESS_IN_STYLE = Pattern.compile("url\\(\\s*[\"']?([^\"')]+)");

    /** Lines that say where the site stands, for machines and for those a reader shares a story with. */
    private static final Pattern KNOWS_THE_ADDRESS = Pattern.compile(
            "<link rel=\"canonical\"|<meta property=\"og:|<script type=\"application/ld\\+json\"|rel=\"noopener nofollow\"");

    /** Of light pages: an icon that nothing is fetched for. */
    private static final String NO_ICON = "data:,";

    private static final int LONGEST_NAME = 200;
    private static final Pattern FORBIDDEN_IN_NAMES = Pattern.compile("[#?%\\\\:*\"<>|\\p{Cc}\\p{Cf}]");

    @Test
    void no_page_uses_what_browsers_refuse_to_load_from_a_disk(Site site) {
        SoftAssertions softly = new SoftAssertions();
        for (String path : site.pages()) {
            Document page = site.document(path);
            softly.assertThat(page.select(FORBIDDEN_ELEMENTS)).as(path).isEmpty();
            for (Element script : page.select("script:not([type])")) {
                softly.assertThat(script.data()).as(path).doesNotContainPattern(FORBIDDEN_SCRIPT);
            }
            softly.assertThat(page.select("style").stream().map(Element::data).collect(Collectors.joining()))
                    .as(path)
                    .doesNotContainPattern(FORBIDDEN_STYLE);
        }
        softly.assertAll();
    }

    @Test
    void stylesheets_ask_only_for_files_that_stand_beside_them(Site site) {
        for (String path : names(site, ".css")) {
            assertThat(site.text(path)).as(path).doesNotContainPattern(FORBIDDEN_STYLE);
            ADDRESS_IN_STYLE
                    .matcher(site.text(path))
                    .results()
                    .map(found -> found.group(1))
                    .forEach(address ->
                            assertThat(site.files()).as("%s: %s", path, address).containsKey(target(path, address)));
        }
    }

    @Test
    void every_address_in_a_page_is_relative_and_names_a_file_that_is_there(Site site) {
        SoftAssertions softly = new SoftAssertions();
        for (String path : site.pages()) {
            if (path.equals("404.html")) {
                continue;
            }
            Document page = site.document(path);
            for (Element element : page.select("[href], [src]")) {
                String address = element.hasAttr("src") ? element.attr("src") : element.attr("href");
                if (isForOthers(element, address) || address.equals(NO_ICON)) {
                    continue;
                }
                softly.assertThat(address).as(path).doesNotStartWith("/").doesNotContain(":");
                String target = address.startsWith("#") ? path : target(path, address);
                softly.assertThat(site.files().containsKey(target))
                        .as("there is what %s refers to: %s", path, address)
                        .isTrue();
                int hash = address.indexOf('#');
                if (hash >= 0 && site.files().containsKey(target)) {
                    Document there = site.document(target);
                    softly.assertThat(there.getElementById(PercentEncoding.decode(address.substring(hash + 1))))
                            .as("%s: %s", path, address)
                            .isNotNull();
                }
            }
            softly.assertThat(page.select("[srcset], [poster], [data], [action], [formaction], [background]"))
                    .as("other attributes with addresses in " + path)
                    .allMatch(element -> !element.attr("srcset").contains("//"));
        }
        softly.assertAll();
    }

    @Test
    void redirects_lead_to_files_that_are_there(Site site) {
        assertThat(site.pages().stream().filter(site::isRedirect)).isNotEmpty().allSatisfy(path -> {
            Element refresh = site.document(path).selectFirst("meta[http-equiv=refresh]");
            assertThat(site.files())
                    .containsKey(target(path, refresh.attr("content").replaceFirst("^0; url=", "")));
        });
    }

    @Test
    void no_page_holds_a_handler_a_style_or_an_address_that_runs(Site site) {
        for (String path : site.pages()) {
            for (Element element : site.document(path).getAllElements()) {
                assertThat(element.attributes()).as(path).allSatisfy(attribute -> {
                    String name = attribute.getKey().toLowerCase(Locale.ROOT);
                    assertThat(name).doesNotStartWith("on").isNotIn("style", "srcdoc", "formaction");
                    if (Set.of("href", "src", "action", "data").contains(name)) {
                        assertThat(attribute.getValue().strip().toLowerCase(Locale.ROOT))
                                .doesNotMatch("(?s)(javascript:|vbscript:|data:[^,]).*");
                    }
                });
            }
        }
    }

    @Test
    void file_names_are_good_on_every_disk(Site site) {
        Set<String> folded = new TreeSet<>();
        for (String path : site.files().keySet()) {
            assertThat(folded.add(
                            Normalizer.normalize(path, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)))
                    .as("another name differs only by case or compatibility: %s", path)
                    .isTrue();
            assertThat(Normalizer.isNormalized(path, Normalizer.Form.NFC))
                    .as(path)
                    .isTrue();
            for (String name : path.split("/")) {
                assertThat(name).doesNotContainPattern(FORBIDDEN_IN_NAMES);
                assertThat(name.getBytes(StandardCharsets.UTF_8)).as(name).hasSizeLessThanOrEqualTo(LONGEST_NAME);
            }
        }
    }

    @Test
    void the_bytes_are_the_same_wherever_the_site_will_stand_but_for_what_machines_read(Site site) {
        SortedMap<String, byte[]> elsewhere = site.builtFor(URI.create("https://other.example/"));
        assertThat(elsewhere.keySet()).isEqualTo(site.files().keySet());
        List<String> different = site.files().keySet().stream()
                .filter(path -> !Arrays.equals(neutral(path, site.files()), neutral(path, elsewhere)))
                .toList();
        assertThat(different)
                .isNotEmpty()
                .allMatch(path -> path.equals("404.html")
                        || path.equals("robots.txt")
                        || path.matches("(.*/)?(feed\\.xml|atom\\.xml|feed\\.json)")
                        || path.matches("(news-)?sitemap.*\\.xml"));
    }

    private static byte[] neutral(String path, SortedMap<String, byte[]> files) {
        if (!path.endsWith(".html")) {
            return files.get(path);
        }
        return new String(files.get(path), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !KNOWS_THE_ADDRESS.matcher(line).find())
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Links that lead out of the site, and what tells machines where it stands. */
    private static boolean isForOthers(Element element, String address) {
        boolean link = element.normalName().equals("a") && address.matches("(https?|mailto|tel):.*");
        return link || element.is("link[rel=canonical]");
    }

    private static String target(String from, String address) {
        return URI.create("file:///" + PercentEncoding.path(from))
                .resolve(address.replaceFirst("[?#].*", ""))
                .getPath()
                .substring(1);
    }

    private static List<String> names(Site site, String ending) {
        return site.files().keySet().stream()
                .filter(path -> path.endsWith(ending))
                .toList();
    }
}
