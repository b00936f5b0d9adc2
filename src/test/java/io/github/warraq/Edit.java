package io.github.warraq;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Something that somebody does to a site.
 *
 * @param which says to what it is done, counted round what there is
 * @param how seeds what is made up for it
 */
record Edit(Kind kind, int which, int how) {
    /** Of settings, each with two values besides its absence. */
    private static final List<List<String>> SETTINGS = List.of(
            List.of("name: صحيفة", "name: جريدة"),
            List.of("description: كلها", "description: بعضها"),
            List.of("copyright: لنا", "copyright: لكم"),
            List.of("language: fa", "language: en"),
            List.of("timezone: Asia/Riyadh", "timezone: America/New_York"),
            List.of("base-url: https://one.example/", "base-url: https://two.example/a/"),
            List.of("digits: arab", "digits: arabext"),
            List.of("months: both", "months: maghreb"),
            List.of("calendar: hijri", "calendar: both"),
            List.of("sections: {politics: سياسة, culture: ثقافة}", "sections: {culture: فنون, politics: سياسة}"),
            List.of("per-page: 3", "per-page: 5"),
            List.of("shortlinks: true", "shortlinks: false"),
            List.of("trusted: true", "trusted: false"),
            List.of("feeds: {items: 4}", "feeds: {full: false}"),
            List.of("look: {accent: \"#0b5e4a\"}", "look: {logo: img/a.svg}"),
            List.of("output: {feeds: false}", "output: {section-feeds: false, sitemap: false}"),
            List.of("output: {related: false}", "output: {authors: false, months: false}"),
            List.of("typography: {quotes: false}", "typography: {quotes: true}"),
            List.of("limits: {file-size: 1 KB}", "limits: {nesting: 2}"),
            List.of("nmae: خطأ", "per-page: كثير"));

    private static final List<String> STATIC = List.of(
            "seeds/static/img/a.svg",
            "seeds/static/img/b.svg",
            "seeds/static/robots.txt",
            "seeds/static/extra",
            "seeds/static/topics",
            "seeds/static/old/a/index.html");

    private static final List<String> STRANGERS =
            List.of("mine.html", "topics/index.html", "old/b.html", "extra", "2021", "sections/politics/feed.xml");

    /** Kinds of edits, and how often they happen. */
    enum Kind {
        ADD(4) {
            @Override
            void on(Rehearsal paper, int which, int how) {
                String name = one(MadeUp.FOLDERS, which) + "s" + how % 50 + (how % 3 == 0 ? ".txt" : ".md");
                paper.write("seeds/" + name, new MadeUp(how).seed(name, paper.seeds()));
            }
        },
        CHANGE_THE_TEXT(4) {
            @Override
            void on(Rehearsal paper, int which, int how) {
                seed(paper, which)
                        .ifPresent(seed ->
                                paper.write(seed, paper.text(seed) + "\n" + new MadeUp(how).paragraph() + "\n"));
            }
        },
        RETITLE(3) {
            @Override
            void on(Rehearsal paper, int which, int how) {
                seed(paper, which).ifPresent(seed -> {
                    String title = new MadeUp(how).title();
                    String text = paper.text(seed);
                    paper.write(
                            seed,
                            seed.endsWith(".txt")
                                    ? text.replaceFirst("^.*", title)
                                    : text.replaceFirst("title: .*", "title: \"" + title + "\""));
                });
            }
        },
        RETAG(2) {
            @Override
            void on(Rehearsal paper, int which, int how) {
                frontMatter(paper, which, "tags: .*", "tags: " + new MadeUp(how).tags());
            }
        },
        REDATE(2) {
            @Override
            void on(Rehearsal paper, int which, int how) {
                frontMatter(paper, which, "date: .*", "date: " + new MadeUp(how).day());
            }
        },
        CHANGE_AUTHORS(1) {
            @Override
            void on(Rehearsal paper, int which, int how) {
                frontMatter(paper, which, "authors: .*", "authors: " + new MadeUp(how).authors());
            }
        },
        REPLACE(1) {
            @Override
            void on(Rehearsal paper, int which, int how) {
                seed(paper, which).ifPresent(seed -> paper.write(seed, new MadeUp(how).seed(seed, paper.seeds())));
            }
        },
        MOVE(2) {
            @Override
            void on(Rehearsal paper, int which, int how) {
                seed(paper, which).ifPresent(seed -> {
                    String to = "seeds/" + one(MadeUp.FOLDERS, how) + seed.substring(seed.lastIndexOf('/') + 1);
                    rename(paper, seed, to);
                });
            }
        },
        RENAME(1) {
            @Override
            void on(Rehearsal paper, int which, int how) {
                seed(paper, which)
                        .ifPresent(seed -> rename(
                                paper, seed, seed.replaceFirst("[^/]*(\\.[a-z]+)$", "r" + Math.abs(how % 50) + "$1")));
            }
        },
        DELETE(3) {
            @Override
            void on(Rehearsal paper, int which, int how) {
                seed(paper, which).ifPresent(paper::delete);
            }
        },
        TOUCH(1) {
            @Override
            void on(Rehearsal paper, int which, int how) {
                seed(paper, which).ifPresent(seed -> paper.write(seed, paper.text(seed)));
            }
        },
        GO_BACK_IN_TIME(1) {
            @Override
            void on(Rehearsal paper, int which, int how) {
                seed(paper, which).ifPresent(seed -> paper.setTime(seed, FileTime.fromMillis(1_000_000L * how)));
            }
        },
        CHANGE_UNDER_THE_OLD_TIME_AND_SIZE(2) {
            @Override
            void on(Rehearsal paper, int which, int how) {
                seed(paper, which).ifPresent(seed -> {
                    String text = paper.text(seed);
                    String other = text.replace("الوزير", "المدير").replace("الثانية", "الرابعة");
                    paper.overwrite(
                            seed,
                            (other.equals(text) ? text.replace("المدير", "الوزير") : other)
                                    .getBytes(StandardCharsets.UTF_8));
                });
            }
        },
        SWAP(1) {
            @Override
            void on(Rehearsal paper, int which, int how) {
                Optional<String> one = seed(paper, which);
                Optional<String> other = seed(paper, how);
                if (one.isPresent() && !one.equals(other)) {
                    String text = paper.text(one.get());
                    paper.overwrite(one.get(), paper.text(other.get()).getBytes(StandardCharsets.UTF_8));
                    paper.overwrite(other.get(), text.getBytes(StandardCharsets.UTF_8));
                }
            }
        },
        BREAK(1) {
            @Override
            void on(Rehearsal paper, int which, int how) {
                seed(paper, which)
                        .ifPresent(seed -> paper.write(
                                seed,
                                one(List.of("", "---\ntitle: [\n---\n\nنص.\n", "---\ntitel: خ\n---\n\nنص.\n"), how)));
            }
        },
        SET_BESIDE(2) {
            @Override
            void on(Rehearsal paper, int which, int how) {
                seed(paper, which).ifPresent(seed -> {
                    String base = seed.substring(0, seed.lastIndexOf('.'));
                    switch (how % 4) {
                        case 0 -> paper.write(base + ".svg", new MadeUp(how).svg());
                        case 1 -> paper.write(base + ".yml", "tags: " + new MadeUp(how).tags() + "\nkicker: أعلى\n");
                        case 2 -> paper.delete(base + ".svg");
                        default -> paper.delete(base + ".yml");
                    }
                });
            }
        },
        SET(4) {
            @Override
            void on(Rehearsal paper, int which, int how) {
                String line = one(one(SETTINGS, which), how);
                String key = line.substring(0, line.indexOf(':') + 1);
                List<String> lines = new ArrayList<>();
                if (paper.exists("seeds/site.yml")) {
                    paper.text("seeds/site.yml")
                            .lines()
                            .filter(old -> !old.startsWith(key))
                            .forEach(lines::add);
                }
                if (how % 3 != 0) {
                    lines.add(line);
                }
                paper.write("seeds/site.yml", String.join("\n", lines) + "\n");
            }
        },
        CHANGE_THE_THEME(2) {
            @Override
            void on(Rehearsal paper, int which, int how) {
                switch (Math.floorMod(which, 6)) {
                    case 0 -> paper.write("templates/redirect.ftlh", "<!doctype html><p>" + how + " ${target.href}\n");
                    case 1 -> paper.write("templates/lang/ar.properties", "home = البيت " + how + "\n");
                    case 2 -> paper.write("templates/lang/fa.properties", "markup.table = جدول " + how + "\n");
                    case 3 -> paper.write("templates/assets/site.css", "body{margin:" + how + "px}\n");
                    case 4 -> paper.write("templates/assets/own.css", "p{margin:" + how + "px}\n");
                    default -> paper.deleteAll("templates");
                }
            }
        },
        SET_A_FILE(3) {
            @Override
            void on(Rehearsal paper, int which, int how) {
                String file = one(STATIC, which);
                if (how % 3 == 0) {
                    paper.delete(file);
                } else {
                    paper.write(file, new MadeUp(how).svg());
                }
            }
        },
        CHANGE_A_FILE_UNDER_ITS_OLD_TIME(1) {
            @Override
            void on(Rehearsal paper, int which, int how) {
                String file = one(STATIC, which);
                if (paper.exists(file)) {
                    paper.overwrite(
                            file,
                            paper.text(file).replace('1', '7').replace('2', '1').getBytes(StandardCharsets.UTF_8));
                }
            }
        },
        TURN_SWITCHES(2) {
            @Override
            void on(Rehearsal paper, int which, int how) {
                switch (Math.floorMod(which, 4)) {
                    case 0 -> paper.drafts = !paper.drafts;
                    case 1 -> paper.future = !paper.future;
                    case 2 -> paper.clock = Instant.parse("20" + (20 + how % 7) + "-06-01T00:00:00Z");
                    default ->
                        paper.baseUrl = how % 3 == 0
                                ? Optional.empty()
                                : Optional.of(java.net.URI.create("https://example.org/" + how % 3 + "/"));
                }
            }
        },
        DAMAGE(3) {
            @Override
            void on(Rehearsal paper, int which, int how) {
                List<String> ours = paper.repairable();
                if (ours.isEmpty()) {
                    return;
                }
                String file = one(ours, which);
                byte[] bytes = paper.output().get(file).bytes();
                FileTime time = paper.time("site/" + file);
                switch (how % 5) {
                    case 0 -> paper.delete("site/" + file);
                    case 1 -> paper.damage(file, new byte[0]);
                    case 2 -> paper.damage(file, "rubbish".getBytes(StandardCharsets.UTF_8));
                    case 3 -> paper.damage(file, new byte[bytes.length]);
                    default -> {
                        paper.damage(file, new byte[bytes.length]);
                        paper.setTime("site/" + file, time);
                    }
                }
            }
        },
        PUT_A_STRANGERS_FILE(2) {
            @Override
            void on(Rehearsal paper, int which, int how) {
                List<String> places = new ArrayList<>(STRANGERS);
                places.addAll(paper.leftPaths());
                paper.putStranger(one(places, which));
            }
        },
        DELETE_THE_OUTPUT(1) {
            @Override
            void on(Rehearsal paper, int which, int how) {
                paper.deleteOutput();
            }
        },
        DELETE_THE_WORK_FOLDER(1) {
            @Override
            void on(Rehearsal paper, int which, int how) {
                paper.deleteAll(".warraq");
            }
        },
        DAMAGE_THE_WORK_FOLDER(1) {
            @Override
            void on(Rehearsal paper, int which, int how) {
                paper.files(".warraq").forEach((file, content) -> {
                    byte[] bytes = content.bytes();
                    Random random = new Random(how);
                    for (int i = 0; bytes.length > 0 && i < 20; i++) {
                        bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
                    }
                    paper.write(".warraq/" + file, bytes);
                });
            }
        },
        WAIT(1) {
            @Override
            void on(Rehearsal paper, int which, int how) {
                try {
                    Thread.sleep(120); // until what was written counts as settled
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        };

        private final int weight;

        Kind(int weight) {
            this.weight = weight;
        }

        abstract void on(Rehearsal paper, int which, int how);

        private static <T> T one(List<T> of, int which) {
            return of.get(Math.floorMod(which, of.size()));
        }

        private static Optional<String> seed(Rehearsal paper, int which) {
            List<String> seeds = paper.seeds();
            return seeds.isEmpty() ? Optional.empty() : Optional.of("seeds/" + one(seeds, which));
        }

        private static void frontMatter(Rehearsal paper, int which, String key, String line) {
            seed(paper, which)
                    .filter(seed -> seed.endsWith(".md"))
                    .ifPresent(seed -> paper.write(seed, paper.text(seed).replaceFirst(key, line)));
        }

        private static void rename(Rehearsal paper, String from, String to) {
            Rehearsal.unchecked(() -> {
                Files.createDirectories(paper.path(to).getParent());
                return Files.move(paper.path(from), paper.path(to), StandardCopyOption.REPLACE_EXISTING);
            });
        }
    }

    void on(Rehearsal paper) {
        kind.on(paper, which, how);
    }

    static Arbitrary<Edit> any() {
        List<net.jqwik.api.Tuple.Tuple2<Integer, Kind>> kinds = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            kinds.add(net.jqwik.api.Tuple.of(kind.weight, kind));
        }
        Arbitrary<Integer> number = Arbitraries.integers().between(0, 10_000).withoutEdgeCases();
        return Combinators.combine(Arbitraries.frequency(kinds), number, number).as(Edit::new);
    }

    @Override
    public String toString() {
        return "new Edit(Kind." + kind.name() + ", " + which + ", " + how + ")";
    }
}
