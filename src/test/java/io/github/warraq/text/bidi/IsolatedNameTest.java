package io.github.warraq.text.bidi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsolatedNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "هبة العلي|<bdi>هبة العلي</bdi>",
                "BBC|<bdi>BBC</bdi>",
                "Yahoo!|<bdi>Yahoo!</bdi>",
                "BBC عربي|<bdi dir=\"rtl\">BBC عربي</bdi>",
                "C++ للمبتدئين|<bdi dir=\"rtl\"><bdi dir=\"ltr\">C++</bdi> للمبتدئين</bdi>",
                "قناة MBC|<bdi>قناة MBC</bdi>",
                "فريق C++|<bdi>فريق <bdi dir=\"ltr\">C++</bdi></bdi>",
                "2016|<bdi dir=\"rtl\">2016</bdi>",
                "1918-1970|<bdi dir=\"rtl\">&#x61C;<span class=\"nw\">1918-1970</span></bdi>",
                "Смирнов & Co.|<bdi>Смирнов &amp; Co.</bdi>",
                "😀 BBC عربي|<bdi dir=\"rtl\">😀 BBC عربي</bdi>",
            })
    void inAPageFromRightToLeft(String name, String html) {
        assertThat(IsolatedName.html(name, true)).isEqualTo(html);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jane Doe|<bdi>Jane Doe</bdi>",
                "الجزيرة|<bdi>الجزيرة</bdi>",
                "لغة C++ أولا|<bdi dir=\"ltr\">لغة C++ أولا</bdi>",
                "2016|<bdi>2016</bdi>",
            })
    void inAPageFromLeftToRight(String name, String html) {
        assertThat(IsolatedName.html(name, false)).isEqualTo(html);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BBC عربي", "عربي BBC", "C++ عربي", "عربي 5-6"})
    void aNameBeginsWhereThePageDoes(String name) {
        String before = "كتبت ";
        List<Integer> order = Rendering.order(before + IsolatedName.html(name, true) + " أمس", true);
        int first = before.length();
        int last = first + name.length() - 1;
        assertThat(order.indexOf(first)).isGreaterThan(order.indexOf(last));
        assertThat(order.subList(
                        order.indexOf(before.length() - 1) - name.length(), order.indexOf(before.length() - 1)))
                .as("all of it together, next to what stands before it")
                .allMatch(place -> place >= first && place <= last);
    }
}
