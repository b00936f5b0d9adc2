package io.github.warraq.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warraq.base.Notice;
import io.github.warraq.base.Notice.Level;
import io.github.warraq.base.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoticePrinterTest {
    @TempDir
    private Path site;

    private final Screen screen = Screen.piped();

    @Test
    void an_error_is_told_with_its_line_and_what_helps() throws IOException {
        Files.createDirectories(site.resolve("seeds"));
        Files.writeString(site.resolve("seeds/a.md"), "---\ntitle: [x\n---\n");
        printed(board(
                Level.WARNING,
                20,
                Notice.error("yaml", new Place("seeds/a.md", 2, 8), "a list does not end", "close it with ]")));
        assertThat(screen.err()).isEqualTo("""
                        seeds/a.md:2:8: error: a list does not end
                            title: [x
                                   ^
                          hint: close it with ]
                        """);
        assertThat(screen.out()).isEmpty();
    }

    @Test
    void a_warning_takes_two_lines() {
        printed(board(Level.WARNING, 20, warning("seeds/a.md", 3, "unknown-key")));
        assertThat(screen.err()).isEqualTo("seeds/a.md:3: warning: about unknown-key\n  hint: mend it\n");
    }

    @Test
    void a_file_that_cannot_be_shown_hinders_nothing() throws IOException {
        Files.write(site.resolve("latin.txt"), new byte[] {'a', '\n', (byte) 0xE9, '\n'});
        printed(board(
                Level.ERROR,
                20,
                Notice.error("x", Place.of("gone.txt", 1), "gone", "h"),
                Notice.error("x", Place.of("latin.txt", 2), "not UTF-8", "h"),
                Notice.error("x", Place.of("zero\u0000.txt", 2), "no name", "h")));
        assertThat(screen.err())
                .isEqualTo("gone.txt:1: error: gone\n  hint: h\nlatin.txt:2: error: not UTF-8\n  hint: h\n"
                        + "zero\\u0000.txt:2: error: no name\n  hint: h\n");
    }

    @Test
    void notices_come_in_one_order_whatever_order_they_came_in() {
        List<Notice> notices = new ArrayList<>();
        for (int i = 10; i <= 60; i++) {
            notices.add(warning("seeds/" + (char) ('a' + i % 3) + ".md", i, "code-" + i % 2));
        }
        printed(board(Level.WARNING, 5, notices.toArray(Notice[]::new)));
        String first = screen.err();
        Collections.shuffle(notices, new Random(7));
        Screen other = Screen.piped();
        new NoticePrinter(other.terminal(), site).print(board(Level.WARNING, 5, notices.toArray(Notice[]::new)));
        assertThat(other.err()).isEqualTo(first);
        assertThat(first.lines().filter(line -> line.startsWith("seeds/")))
                .hasSize(10)
                .isSorted();
    }

    @Test
    void many_of_a_kind_are_summed_up() {
        Notice[] notices = new Notice[10_000];
        for (int i = 0; i < notices.length; i++) {
            notices[i] = warning("seeds/" + (10_000 + i) + ".md", 1, "unknown-picture");
        }
        printed(board(Level.WARNING, 20, notices));
        assertThat(screen.err().lines().filter(line -> line.contains("warning:")))
                .hasSize(20);
        assertThat(screen.err()).endsWith("… and 9,980 more unknown-picture warnings; -v shows all\n");
    }

    @Test
    void what_is_less_bad_is_only_counted() {
        NoticeBoard board = board(
                Level.ERROR,
                20,
                warning("a", 1, "w"),
                Notice.info("i", Place.of("a"), "said"),
                Notice.error("e", Place.of("b"), "bad", "h"));
        printed(board);
        assertThat(screen.err()).isEqualTo("b: error: bad\n  hint: h\n");
        assertThat(board.count(Level.WARNING)).isEqualTo(1);
        assertThat(board.count(Level.INFO)).isEqualTo(1);
    }

    private void printed(NoticeBoard board) {
        new NoticePrinter(screen.terminal(), site).print(board);
    }

    private static Notice warning(String file, int line, String code) {
        return Notice.warning(code, Place.of(file, line), "about " + code, "mend it");
    }

    private static NoticeBoard board(Level least, int mostOfAKind, Notice... notices) {
        NoticeBoard board = new NoticeBoard(least, mostOfAKind);
        for (Notice notice : notices) {
            board.add(notice);
        }
        return board;
    }
}
