package io.github.warraq.markup;

import io.github.warraq.article.Markdown;
import io.github.warraq.text.Digits;
import io.github.warraq.text.Language;
import io.github.warraq.text.Typography;
import java.util.Map;
import java.util.Set;

/** What the tests of this room render with. */
final class Renderings {
    static final Wording WORDING = new Wording(
            "التعليق: ", "المصدر: ", "الحواشي", "حاشية ", "عودة إلى موضع الحاشية ", "جدول ", "تم", "لم يتم");

    private static final Markup USUAL = markup(false);

    private Renderings() {}

    static Options options(boolean trusted) {
        return new Options(
                trusted,
                Language.ENGLISH,
                Digits.LATN,
                Map.of("ar", WORDING, "fa", WORDING, "en", WORDING),
                Set.of("main"),
                Limits.DEFAULT,
                Typography.switched(Map.of()));
    }

    static Markup markup(boolean trusted) {
        return Markup.of(options(trusted));
    }

    static String html(String markdown) {
        return html(markdown, Links.AS_WRITTEN);
    }

    static String html(String markdown, Links links) {
        return USUAL.html(new Markdown(markdown), Language.ARABIC, links).value();
    }
}
