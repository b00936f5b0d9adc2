package io.github.warraq.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warraq.text.Language;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SeedNameTest {
    private static SeedName name(String name) {
        return SeedName.of(new Seed(Path.of(name + ".md"), "seeds/" + name + ".md", name, new byte[0], Beside.NOTHING));
    }

    @Test
    void theFirstFolderThatNamesASectionIsTheSection() {
        assertThat(name("sports/2016/a").section()).contains("sports");
        assertThat(name("2016/رياضة/a").section()).contains("رياضة");
        assertThat(name("_posts/a").section()).isEmpty();
        assertThat(name("content/posts/a").section()).isEmpty();
        assertThat(name("content/fa/docs/a").section()).contains("docs");
        assertThat(name("a").section()).isEmpty();
        assertThat(name("sports/match/index").section()).contains("sports");
        assertThat(name("match/index").section()).isEmpty();
    }

    @Test
    void anIndexIsCalledByItsFolder() {
        assertThat(name("sports/match/index").id().name()).isEqualTo("sports/match");
        assertThat(name("sports/my-match/index").words()).isEqualTo("my match");
        assertThat(name("index").id().name()).isEqualTo("index");
        assertThat(name("sports/_index.fa").id().name()).isEqualTo("sports.fa");
        assertThat(name("sports/_index.fa").isFolderPage()).isTrue();
    }

    @Test
    void aDateInTheNameIsTheDateAndTheRestIsTheSlug() {
        SeedName name = name("_posts/2016-09-05-Putin_obama");
        assertThat(name.date()).contains(LocalDate.of(2016, 9, 5));
        assertThat(name.slug()).contains("putin-obama");
        assertThat(name.words()).isEqualTo("Putin obama");
        assertThat(name("putin-obama").slug()).isEmpty();
        assertThat(name("putin-obama").date()).isEmpty();
    }

    @Test
    void languagesAndDraftsAreInThePathToo() {
        assertThat(name("a.fa").language()).contains(Language.PERSIAN);
        assertThat(name("he/a").language()).contains(Language.HEBREW);
        assertThat(name("v1.5").language()).isEmpty();
        assertThat(name("_drafts/a").isDraft()).isTrue();
    }
}
