package io.github.warraq.markup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warraq.article.Markdown;
import org.junit.jupiter.api.Test;

class PlainTextTest {
    private static String plain(String markdown) {
        return Renderings.markup(false).plain(new Markdown(markdown));
    }

    @Test
    void each_block_is_a_line() {
        assertThat(plain("""
                                ## عنوان **غامق** {#id}

                                فقرة من
                                سطرين و[رابط](a.md "عنوانه") و`شفرة`.

                                - بند
                                - [x] مهمة
                                  1. فرع

                                > اقتباس

                                مصطلح
                                : تعريف
                                """))
                .isEqualTo("عنوان غامق\nفقرة من سطرين ورابط وشفرة.\nبند\nمهمة\nفرع\nاقتباس\nمصطلح\nتعريف");
    }

    @Test
    void pictures_and_their_captions_are_left_out() {
        assertThat(plain("![س](a.png \"تعليق\"){credit=\"وكالة\"}\n\nنص ![شعار](b.png)هنا"))
                .isEqualTo("نص هنا");
    }

    @Test
    void a_table_is_a_line_a_row() {
        assertThat(plain("قبل\n| أ | ب |\n|---|---|\n| ج | **د** |\n[عنوانه]\nبعد"))
                .isEqualTo("قبل\nأ ب\nج د\nعنوانه\nبعد");
    }

    @Test
    void code_keeps_its_lines() {
        assertThat(plain("```java\nأول\n\n  ثان\n```")).isEqualTo("أول\nثان");
    }

    @Test
    void html_is_its_words() {
        assertThat(plain("<div>أول <b>ثان</b></div>\n\n<script>x()</script>\n\nنص <script>y()</script><em>آخر</em>"))
                .isEqualTo("أول ثان\nنص آخر");
    }

    @Test
    void footnotes_follow_without_their_marks() {
        assertThat(plain("نص[^1].\n\n[^1]: حاشية")).isEqualTo("نص.\nحاشية");
    }

    @Test
    void definitions_of_links_say_nothing() {
        assertThat(plain("[س][م]\n\n[م]: a.md \"عنوان\"")).isEqualTo("س");
    }

    @Test
    void the_authors_digits_stay() {
        assertThat(plain("١. أول\n٢. عام ٢٠١٦")).isEqualTo("أول\nعام ٢٠١٦");
    }
}
