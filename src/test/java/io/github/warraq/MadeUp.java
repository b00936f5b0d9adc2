package io.github.warraq;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Stories of no interest but for what they hold: every key of front matter that other pages show, in small vocabularies, so that they meet. */
final class MadeUp {
    static final List<String> FOLDERS = List.of("", "politics/", "culture/", "رياضة/", "2021/03/", "culture/old/");
    private static final List<String> TITLES = List.of(
            "قمة المياه تنتهي باتفاق",
            "مكتبة قديمة تفتح أبوابها",
            "G20: ماذا بعد القمة؟",
            "«القطار» يصل المدينة",
            "قمة المياه تنتهي باتفاق",
            "حوار مع كاتبة",
            "BBC: خبر عاجل",
            "الجفاف يهدد القمح");
    private static final List<String> TAGS = List.of("مياه", "نقل", "G20", "تراث", "صور", "قمح", "Water");
    private static final List<String> AUTHORS = List.of("مريم الخطيب", "John Smith", "سالم العلي", "وكالات");
    private static final List<String> LANGUAGES = List.of("fa", "he", "en", "ur");
    private static final List<String> WORDS = List.of(
            "قال", "الوزير", "إن", "الخطة", "الأولى", "تصل", "خمس", "مدن", "في", "عام", "2027", "وأضاف", "أن", "F-16",
            "المرحلة", "3.5", "الثانية", "تبدأ", "قريبا", "**مهم**", "`code`", "وفق", "تقرير", "BBC");

    private final Random random;

    MadeUp(long seed) {
        this.random = new Random(seed);
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    private boolean once(int in) {
        return random.nextInt(in) == 0;
    }

    String title() {
        return one(TITLES) + (once(3) ? " " + random.nextInt(9) : "");
    }

    String day() {
        return String.format(
                "20%02d-%02d-%02d", 19 + random.nextInt(8), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    String tags() {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> one(TAGS))
                .toList()
                .toString();
    }

    String authors() {
        return IntStream.range(0, random.nextInt(3))
                .mapToObj(i -> one(AUTHORS))
                .toList()
                .toString();
    }

    String paragraph() {
        return String.join(
                        " ",
                        IntStream.range(0, 8 + random.nextInt(30))
                                .mapToObj(i -> one(WORDS))
                                .toList()) + ".";
    }

    /** @param others seeds that it may link to, relative to {@code seeds/} */
    String body(List<String> others) {
        List<String> blocks = new ArrayList<>(List.of(paragraph()));
        if (once(2) && !others.isEmpty()) {
            blocks.add("اقرأ أيضا [هذا الخبر](/" + one(others).replace(" ", "%20") + ") و[غيره](/nowhere.md).");
        }
        if (once(4)) {
            blocks.add("![صورة](/img/" + one(List.of("a.svg", "b.svg", "none.svg")) + " \"تعليق\")");
        }
        if (once(4)) {
            blocks.add("| أ | ب |\n|---|---|\n| 1 | 2 |\n\nحاشية[^1].\n\n[^1]: نصها.");
        }
        blocks.add(paragraph());
        return String.join("\n\n", blocks) + "\n";
    }

    String markdown(List<String> others) {
        StringBuilder text = new StringBuilder("---\ntitle: \"" + title() + "\"\n");
        if (!once(6)) {
            text.append("date: ")
                    .append(day())
                    .append(once(2) ? " 09:30:00 +0300" : "")
                    .append('\n');
        }
        text.append("tags: ")
                .append(tags())
                .append("\nauthors: ")
                .append(authors())
                .append('\n');
        if (once(3)) {
            text.append("section: ")
                    .append(one(List.of("politics", "ثقافة", "sport")))
                    .append('\n');
        }
        if (once(5)) {
            text.append("slug: ").append(one(List.of("one", "two", "خبر"))).append('\n');
        }
        if (once(4)) {
            String alias = one(List.of("/old/a/", "/old/b.html", "archive/", "/topics/", "extra", "/2020/"));
            text.append("aliases: [").append(alias).append("]\n");
        }
        if (once(6)) {
            text.append("draft: true\n");
        }
        if (once(8)) {
            text.append("featured: true\n");
        }
        if (once(4)) {
            text.append("language: ").append(one(LANGUAGES)).append('\n');
        }
        if (once(5)) {
            text.append("deck: ")
                    .append(paragraph().replace("`", "").replace("*", ""))
                    .append('\n');
        }
        return text.append("---\n\n").append(body(others)).toString();
    }

    String raw() {
        return title() + "\n\n" + one(AUTHORS) + " - بيروت\n" + (1 + random.nextInt(28)) + " مارس 202"
                + random.nextInt(7) + "\n\n" + paragraph() + "\n\n" + paragraph() + "\n\nالمصدر: وكالات\n";
    }

    String seed(String name, List<String> others) {
        return name.endsWith(".txt") ? raw() : markdown(others);
    }

    /** A picture of a size of its own. */
    String svg() {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + (10 + random.nextInt(90)) + "\" height=\""
                + (10 + random.nextInt(90)) + "\"/>";
    }
}
