package io.github.warraq.bench;

/** A story of some five kilobytes, as newspapers write them: mostly Arabic, with Latin names, numbers and quotations. */
final class Texts {
    private static final int PARAGRAPHS = 5;

    private Texts() {}

    /** A paragraph with words and numbers that need their direction told. */
    static final String PARAGRAPH =
            "قال مدير البرنامج في تصريح لـReuters إن نسخة GPT-5 الجديدة تدعم العربية بنسبة 98.5%، وإن شركة (OpenAI) "
                    + "باعت منها ما قيمته $1,200 مليون حتى 2026/11/28. وأضاف: «لا أحد يربح من استمرار الأزمة»، ودعا المهتمين إلى الاتصال على "
                    + "+963 11 222 3333 أو زيارة الموقع https://example.org/news/2026 قبل الساعة 12:30 ظهرا. وفاز الفريق 3-1 في مباراة الذهاب.";

    /** A paragraph in one direction. */
    static final String PLAIN =
            "أعلنت بلدية المدينة القديمة اليوم افتتاح المكتبة العامة بعد ترميم دام ثلاث سنوات، وقال رئيس لجنة الترميم إن المبنى الذي "
                    + "يعود إلى القرن التاسع عشر استعاد نوافذه الخشبية وزخارفه، وإن قاعة القراءة باتت تتسع لمئتي زائر، وفيها ركن للأطفال ومخزن للصحف.";

    /** Front matter and Markdown. */
    static String markdown() {
        return "---\ntitle: \"مكتبة المدينة تفتح أبوابها\"\ndate: 2026-11-28T09:30:00Z\nsection: culture\ntags: [مكتبات, ثقافة]\n---\n\n"
                + body();
    }

    /** Markdown without front matter. */
    static String body() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < PARAGRAPHS; i++) {
            text.append("## خلفية الحدث\n\n")
                    .append(PLAIN)
                    .append("\n\n")
                    .append(PARAGRAPH)
                    .append("\n\n");
            text.append("![القاعة الكبرى](/img/hall.jpg \"القاعة بعد الترميم\"){credit=\"الأناضول\"}\n\n");
            text.append(
                    "> ما تحقق **حتى الآن** ليس سوى بداية، و*القادم* أصعب، راجع [التقرير](https://example.org/).\n\n");
            text.append("- ")
                    .append("قاعة للأطفال")
                    .append("\n- ")
                    .append("مخزن للصحف")
                    .append("\n\n");
        }
        return text.toString();
    }

    /** The same as newspapers' sites show it: no markup, captions on lines of their own. */
    static String raw() {
        StringBuilder text =
                new StringBuilder("مكتبة المدينة تفتح أبوابها للقراء بعد ترميم دام ثلاث سنوات\n\nCITY LIBRARY\n");
        text.append("القاعة الكبرى بعد الترميم (الأناضول)\n\n");
        for (int i = 0; i < PARAGRAPHS; i++) {
            text.append("خلفية الحدث\n")
                    .append(PLAIN)
                    .append("\n\n")
                    .append(PARAGRAPH)
                    .append("\n\n");
        }
        return text.append("المصدر : وكالات\n").toString();
    }
}
