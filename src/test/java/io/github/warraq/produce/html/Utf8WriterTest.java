package io.github.warraq.produce.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class Utf8WriterTest {
    @Property
    void writes_what_the_jdk_would_write_wherever_the_text_is_cut(
            @ForAll @StringLength(max = 200) String text, @ForAll @IntRange(min = 1, max = 7) int piece)
            throws IOException {
        String sound = new String(text.getBytes(StandardCharsets.UTF_16), StandardCharsets.UTF_16);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Utf8Writer writer = new Utf8Writer(out)) {
            for (int i = 0; i < sound.length(); i += piece) {
                if (i % 2 == 0) {
                    writer.write(sound, i, Math.min(piece, sound.length() - i));
                } else {
                    writer.write(sound.toCharArray(), i, Math.min(piece, sound.length() - i));
                }
            }
        }

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(sound);
    }

    @Property(tries = 20)
    void text_longer_than_its_buffer_comes_through(@ForAll @IntRange(min = 8000, max = 30000) int length)
            throws IOException {
        String text = "صحيفة 🗞 ".repeat(length / 8);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Utf8Writer writer = new Utf8Writer(out)) {
            writer.write(text);
        }

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(text);
    }

    @Property
    void a_surrogate_without_its_partner_becomes_a_replacement_character(@ForAll boolean high) throws IOException {
        String lone = high ? "a\uD83D" : "\uDDDEa";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Utf8Writer writer = new Utf8Writer(out)) {
            writer.write(lone);
        }

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(high ? "a\uFFFD" : "\uFFFDa");
    }
}
