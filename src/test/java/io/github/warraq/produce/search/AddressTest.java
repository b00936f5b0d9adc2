package io.github.warraq.produce.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warraq.text.Slugs;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
    private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2016, 9, 5));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "بوتين متفائل باتفاق حول سوريا، وأوباما يؤكد الخلافات",
                "«مجلس الأمن» يصوّت غدًا",
                "BBC: 3 قتلى في هجوم",
                "The Library Opens Again",
                "محـــمد"
            })
    void usualTitlesNeedNoAddress(String title) {
        assertThat(Address.of("2016/09/05/" + Slugs.of(title) + ".html", title, DAY))
                .isEmpty();
    }

    @Test
    void anotherFolderIsSaidAndAnotherNameToo() {
        assertThat(Address.of("articles/k2/خبر.html", "خبر", Optional.empty())).isEqualTo("articles/k2/");
        assertThat(Address.of("2016/09/06/خبر.html", "خبر", DAY)).isEqualTo("2016/09/06/");
        assertThat(Address.of("2016/09/05/خبر-abcdef.html", "خبر", DAY)).isEqualTo("2016/09/05/خبر-abcdef.html");
        assertThat(Address.of("2016/09/05/٢٠٢٤.html", "٢٠٢٤", DAY)).isEqualTo("2016/09/05/٢٠٢٤.html");
    }

    /** What is said, and the rule, give the address again, whatever the title. */
    @Property(tries = 500)
    void theAddressIsFoundAgain(@ForAll @StringLength(max = 300) String title) {
        String path = "2016/09/05/" + (Slugs.of(title).isEmpty() ? "x" : Slugs.of(title)) + ".html";
        String said = Address.of(path, title, DAY);
        String again = said.isEmpty() ? "2016/09/05/" : said;
        assertThat(again.endsWith("/") ? again + Address.name(title) + ".html" : again)
                .isEqualTo(path);
    }
}
