package io.github.warraq.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TopicsFileTest {
    private static final String FILE = "seeds/topics.yml";

    @Test
    void every_rule_is_read() {
        assertThat(TopicsFile.parse("""
                        rename:
                          ترمب: دونالد ترامب
                        merge:
                          كورونا: [كوفيد-19, جائحة كورونا]
                        hide: [وكالة الأنباء]
                        pin:
                          - القدس
                        slugs:
                          كورونا: corona
                        """, FILE).rules())
                .contains(new TopicRules(
                        Map.of("ترمب", "دونالد ترامب", "كوفيد-19", "كورونا", "جائحة كورونا", "كورونا"),
                        Set.of("وكالة الأنباء"),
                        Set.of("القدس"),
                        Map.of("كورونا", "corona")));
    }

    @Test
    void a_site_without_the_file_has_no_rules(@TempDir Path seeds) {
        assertThat(TopicsFile.read(seeds, FILE).rules()).contains(TopicRules.NONE);
    }

    @Test
    void rules_without_a_value_say_nothing() {
        assertThat(TopicsFile.parse("hide:\nrename:\n", FILE).rules()).contains(TopicRules.NONE);
        assertThat(TopicsFile.parse("", FILE).rules()).contains(TopicRules.NONE);
    }

    @Test
    void what_becomes_part_of_a_part_is_part_of_the_whole() {
        TopicRules rules =
                TopicsFile.parse("rename: {أ1: ب2, ب2: ج3}\n", FILE).rules().orElseThrow();

        assertThat(rules.names()).containsEntry("أ1", "ج3").containsEntry("ب2", "ج3");
    }

    static List<List<String>> mistakes() {
        return List.of(
                List.of("mrege: {أ: [ب]}", "1:1", "there is no rule mrege", "did you mean merge?"),
                List.of("hide: باريس", "1:7", "hide is “باريس”", "a list of topics' names"),
                List.of("hide: [{أ: ب}]", "1:8", "hide is a map", "the name of a topic"),
                List.of("pin: ['']", "1:7", "pin is “”", "the name of a topic"),
                List.of("rename: [أ]", "1:9", "rename is a list", "a map with a topic's name before each colon"),
                List.of("rename: {أب: [ج]}", "1:14", "rename.أب is a list", "the name that readers shall see"),
                List.of("merge: {أب: ج}", "1:13", "merge.أب is “ج”", "a list of topics' names"),
                List.of("slugs: {أب: A B}", "1:13", "slugs.أب is “A B”", "write a-b"),
                List.of("slugs: {أ: x, ب: x}", "1:18", "the slug x is here already", "choose another one"),
                List.of("rename: {أب: ج}\nmerge: {د: [أب]}", "2:13", "“أب” is renamed or merged already", "remove one"),
                List.of("hide: [أب]\npin: [أب]", "1:8", "“أب” is both hidden and pinned", "remove one"),
                List.of("rename: {أب: جد, جد: أب}", "1:10", "“أب” becomes itself again", "break the circle"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_is_told_with_its_place_and_what_is_right(List<String> mistake) {
        TopicsFile.Result result = TopicsFile.parse(mistake.get(0), FILE);

        assertThat(result.rules()).isEmpty();
        assertThat(result.notices()).anySatisfy(notice -> {
            assertThat(notice.place().line() + ":" + notice.place().column()).isEqualTo(mistake.get(1));
            assertThat(notice.message()).contains(mistake.get(2));
            assertThat(notice.hint().orElseThrow()).contains(mistake.get(3));
        });
    }

    @Test
    void a_file_that_is_not_utf8_is_refused(@TempDir Path seeds) throws Exception {
        Files.write(seeds.resolve(TopicsFile.NAME), new byte[] {'h', (byte) 0xE9});

        assertThat(TopicsFile.read(seeds, FILE).notices())
                .first()
                .satisfies(notice -> assertThat(notice.code()).isEqualTo("undecodable"));
    }

    @Test
    void what_stories_are_searched_for_depends_on_renamed_merged_and_pinned_names_alone() {
        TopicRules rules = TopicsFile.parse("pin: [القدس]\nrename: {أب: جد}\nhide: [باريس]\n", FILE)
                .rules()
                .orElseThrow();

        assertThat(rules.wanted()).containsExactly("أب", "القدس", "جد");
        assertThat(rules.fingerprint())
                .isEqualTo(TopicsFile.parse("pin: [القدس]\nrename: {أب: جد}\n", FILE)
                        .rules()
                        .orElseThrow()
                        .fingerprint());
    }
}
