package io.github.warraq.gist;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warraq.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamesTest {
    @Test
    void a_person_behind_a_title_is_counted_by_the_last_name_too() {
        Told story = Told.of(
                "a",
                "الدروبي يزور الجزر",
                "وصل وزير النقل سامر الدروبي إلى الجزر. وقال الدروبي إن السفن كثيرة. ثم غادر الدروبي.");

        assertThat(story.names()).contains("سامر الدروبي").doesNotContain("الدروبي");
    }

    @Test
    void what_belongs_to_a_title_is_no_name() {
        Told story = Told.of(
                "a",
                "لافروف يرد",
                "قال وزير الخارجية الروسي سيرغي لافروف إن الرد قريب. وزير الخارجية الروسي التقى نظيره. ورأى لافروف ذلك ممكنا.");

        assertThat(story.names()).contains("سيرغي لافروف");
        assertThat(story.names()).noneMatch(name -> name.contains("الخارجية"));
    }

    @Test
    void a_name_between_commas_behind_a_title_is_found() {
        Told story = Told.of(
                "a",
                "كيالي يستقيل",
                "أعلن رئيس اتحاد الكتاب، مازن كيالي، استقالته. وشكر كيالي زملاءه، وودع كيالي القراء.");

        assertThat(story.names()).contains("مازن كيالي");
    }

    @Test
    void a_first_name_that_is_known_begins_a_name_without_a_title() {
        Told story = Told.of("a", "محمد صلاح يسجل هدفين", "أحرز محمد صلاح هدفين في ليفربول. واحتفل صلاح مع الجمهور.");

        assertThat(story.names()).contains("محمد صلاح").doesNotContain("محمد صلاح هدفين");
    }

    @Test
    void a_third_word_belongs_to_a_name_if_it_stands_for_it_elsewhere() {
        Told story =
                Told.of("a", "أردوغان يلقي خطابا", "ألقى الرئيس رجب طيب أردوغان خطابا. وحضر كثيرون لسماع أردوغان.");

        assertThat(story.names()).contains("رجب طيب أردوغان");
    }

    @Test
    void links_belong_to_the_name() {
        Told story = Told.of(
                "a",
                "محمد بن سلمان يستقبل الوفد",
                "استقبل الأمير محمد بن سلمان الوفد. وشكر الوفد الأمير محمد بن سلمان.");

        assertThat(story.names()).contains("محمد بن سلمان");
    }

    @Test
    void a_prefix_is_not_part_of_a_name() {
        Told story = Told.of(
                "a",
                "رسالة لكيالي",
                "كتب الشاعر مازن كيالي قصيدة. وهذه رسالة لكيالي، وكيالي لم يجب. والنقاد يحبون شعر كيالي.");

        assertThat(story.names()).contains("مازن كيالي");
        assertThat(story.names()).noneMatch(name -> name.contains("لكيالي"));
    }

    @Test
    void all_spellings_and_other_names_of_a_known_place_are_one_name() {
        Told story = Told.of("a", "أميركا تفاوض", "قالت واشنطن إن الولايات المتحدة مستعدة. وتنتظر أمريكا الرد.");

        assertThat(story.names()).containsExactly("الولايات المتحدة");
    }

    @Test
    void spellings_of_a_last_name_are_one() {
        Name one = Told.of("a", "دونالد ترامب يعود", "عاد دونالد ترامب أمس. وقال ترامب ذلك.")
                .gist()
                .names()
                .get(0);
        Name other = Told.of("b", "دونالد ترمب يعود", "عاد دونالد ترمب أمس. وقال ترمب ذلك.")
                .gist()
                .names()
                .get(0);

        assertThat(one.key()).isEqualTo(other.key());
        assertThat(other.text()).isEqualTo("دونالد ترمب");
    }

    @Test
    void what_a_word_introduces_is_a_name_if_it_comes_again() {
        Told story = Told.of(
                "a", "كوكاكولا تجرب مشروبا", "أعلنت شركة كوكاكولا عن تجربة. وتبيع كوكاكولا مشروبات كثيرة في السوق.");

        assertThat(story.names()).contains("كوكاكولا");
    }

    @Test
    void a_phrase_that_is_repeated_is_a_name_and_a_part_of_it_is_none() {
        Told story = Told.of(
                "a",
                "التجارة الإلكترونية تنمو",
                "تنمو التجارة الإلكترونية في البلد. وتحتاج التجارة الإلكترونية إلى قانون، فالتجارة الإلكترونية جديدة.");

        assertThat(story.names()).contains("التجارة الإلكترونية");
    }

    @Test
    void what_news_is_full_of_is_no_name() {
        Told story = Told.of(
                "a",
                "وسائل الإعلام في مؤتمر صحفي",
                "قالت وسائل الإعلام في مؤتمر صحفي إن الأسبوع الماضي شهد الكثير. ورأت وسائل الإعلام في الأسبوع الماضي بداية.");

        assertThat(story.names()).isEmpty();
    }

    @Test
    void a_place_of_birth_is_not_the_capital_that_is_written_like_it() {
        Told story = Told.of("a", "العودة إلى مسقط رأسه", "عاد إلى مسقط رأسه. ويحب مسقط رأسه. وغادر مسقط رأسه.");

        assertThat(story.names()).doesNotContain("مسقط");
    }

    @Test
    void addresses_pictures_and_code_are_not_read() {
        Told story = Told.of(
                "a",
                "خبر بلا اسم",
                "نص قصير [هنا](https://example.org/ليفربول/ليفربول/ليفربول).\n\n![ليفربول](ليفربول.jpg \"ليفربول\")\n\n"
                        + "```\nليفربول ليفربول ليفربول\n```\n");

        assertThat(story.names()).isEmpty();
    }

    @Test
    void a_story_that_its_author_labelled_is_not_searched() {
        Told story = Told.of("a", "---\ntitle: ليفربول يفوز\ntags: [رياضة]\n---\n\nفاز ليفربول، وليفربول قوي.\n");

        assertThat(story.gist().names()).isEmpty();
        assertThat(story.gist().terms()).isNotEmpty();
    }

    @Test
    void names_that_somebody_wants_are_looked_for() {
        Gists gists = new Gists(Language.ARABIC, List.of("بيت الحكمة"));
        Told story = Told.of("a", "---\ntitle: معرض في بيت الحكمة\n---\n\nافتتح المعرض في بيت الحكمة أمس.\n", gists);

        assertThat(story.names()).contains("بيت الحكمة");
    }

    @Test
    void what_is_only_mentioned_in_a_long_story_is_no_subject() {
        String filler = "كلام طويل عن شجر وحجر وماء وهواء وطير وسمك وجبل وسهل. ".repeat(60);
        Told story = Told.of("a", "حكاية طويلة", filler + "\n\nوصل إلى باريس. " + filler + "ثم غادر باريس. " + filler);

        assertThat(story.names()).doesNotContain("باريس");
    }
}
