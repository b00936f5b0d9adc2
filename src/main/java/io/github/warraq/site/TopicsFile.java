package io.github.warraq.site;

import io.github.warraq.base.Notice;
import io.github.warraq.data.Parsed;
import io.github.warraq.data.Yaml;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** {@code seeds/topics.yml}, in which the editor has a say in the paper's topics. A site without one has no such rules. */
public final class TopicsFile {
    /** Its name in the folder of the seeds. */
    public static final String NAME = "topics.yml";

    private TopicsFile() {}

    /**
     * @param rules absent if, and only if, one of the notices is an error
     * @param notices in the order of their places
     */
    public record Result(Optional<TopicRules> rules, List<Notice> notices) {
        public Result {
            notices = List.copyOf(notices);
        }
    }

    /**
     * Reads the rules of a site.
     *
     * @param seeds the folder that {@code topics.yml} may be in
     * @param file how notices name it, such as {@code seeds/topics.yml}
     */
    public static Result read(Path seeds, String file) {
        YamlFile found = YamlFile.read(seeds.resolve(NAME), file);
        if (found.error().isPresent()) {
            return new Result(Optional.empty(), List.of(found.error().get()));
        }
        return found.text().map(text -> parse(text, file)).orElse(new Result(Optional.of(TopicRules.NONE), List.of()));
    }

    /**
     * Reads rules from a text.
     *
     * @param file how notices name it
     */
    public static Result parse(String text, String file) {
        Parsed parsed = Yaml.parse(text, file, 1);
        List<Notice> notices = new ArrayList<>(parsed.notices());
        Optional<TopicRules> rules = parsed.root().map(root -> new TopicsReader(notices).read(root));
        notices.sort(Comparator.comparingInt((Notice notice) -> notice.place().line())
                .thenComparingInt(notice -> notice.place().column()));
        boolean refused = notices.stream().anyMatch(notice -> notice.level() == Notice.Level.ERROR);
        return new Result(refused ? Optional.empty() : rules, notices);
    }
}
