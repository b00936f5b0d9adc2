package io.github.warraq.serve;

import io.github.warraq.base.Json;
import io.github.warraq.base.Notice;
import io.github.warraq.base.SourceLines;
import io.github.warraq.build.Preview;
import io.github.warraq.build.Unpublished;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an open page is told besides its bytes: what is wrong, and what a plain build would not publish. */
final class State {
    private static final int MOST_PROBLEMS = 20;
    private static final int MOST_MARKS = 500;
    private static final int LONGEST_LINE = 300;

    private final Preview preview;
    private final SourceLines lines;
    private final String basePath;

    State(Preview preview, SourceLines lines, String basePath) {
        this.preview = preview;
        this.lines = lines;
        this.basePath = basePath;
    }

    /**
     * As JSON.
     *
     * @param source of the page, whose warnings are told, too
     */
    String of(String source) {
        List<Notice> problems = new ArrayList<>(preview.problems());
        if (!source.isEmpty()) {
            preview.notices(source).stream()
                    .filter(notice -> notice.level() == Notice.Level.WARNING)
                    .forEach(problems::add);
        }
        StringBuilder out = new StringBuilder();
        Json json = Json.to(out).object();
        json.name("words").object();
        preview.words().forEach(json::field);
        json.end();
        json.field("unread", preview.unread());
        json.field("more", Math.max(0, problems.size() - MOST_PROBLEMS));
        json.name("problems").array();
        problems.stream().limit(MOST_PROBLEMS).forEach(notice -> problem(json, notice));
        json.end();
        json.name("marks").object();
        for (Map.Entry<String, Unpublished> mark :
                preview.unpublished(MOST_MARKS).entrySet()) {
            json.field(basePath + mark.getKey(), mark.getValue() == Unpublished.DRAFT ? "draft" : "future");
        }
        json.end().end();
        return out.toString();
    }

    private void problem(Json json, Notice notice) {
        Optional<String> line = lines.at(notice.place()).filter(text -> text.length() <= LONGEST_LINE);
        json.object()
                .field("level", notice.level() == Notice.Level.ERROR ? "error" : "warning")
                .field("place", notice.place().toString())
                .field("message", notice.message())
                .field("hint", notice.hint())
                .field("line", line)
                .field("column", line.isPresent() ? notice.place().column() : 0)
                .end();
    }
}
