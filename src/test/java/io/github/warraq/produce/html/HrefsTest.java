package io.github.warraq.produce.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warraq.base.Route;
import org.junit.jupiter.api.Test;

class HrefsTest {
    @Test
    void letters_of_other_scripts_stay_and_spaces_are_encoded() {
        assertThat(Hrefs.to(new Route("a/b.html"), new Route("قسم/خبر جديد.html")))
                .isEqualTo("../قسم/خبر%20جديد.html");
    }

    @Test
    void what_a_path_may_hold_stays() {
        assertThat(Hrefs.path("a-b_c.~/!$&'()*+,;=:@é")).isEqualTo("a-b_c.~/!$&'()*+,;=:@é");
    }

    @Test
    void a_value_in_a_query_keeps_its_letters_and_loses_what_an_address_is_made_of() {
        assertThat(Hrefs.value("أ&b=c/d é🗞")).isEqualTo("أ%26b%3Dc%2Fd%20é🗞");
    }
}
