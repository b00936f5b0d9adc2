package io.github.warraq.read;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.warraq.read.Decoding.Decoded;
import io.github.warraq.read.Decoding.Undecodable;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DecodingTest {
    private static final String NEWS =
            "قال رئيس الوزراء إن الحكومة ستعلن غداً خطتها.\nوأضاف أن «الأولوية» للتعليم، 50% منها.\n";

    @Test
    void utf8IsReadAsItIs() {
        assertThat(Decoding.of(NEWS.getBytes(UTF_8))).isEqualTo(new Decoded(NEWS, "UTF-8", false));
        assertThat(Decoding.of(new byte[0])).isEqualTo(new Decoded("", "UTF-8", false));
    }

    @Test
    void aByteOrderMarkIsNotPartOfTheText() {
        assertThat(Decoding.of(("\uFEFF" + NEWS).getBytes(UTF_8))).isEqualTo(new Decoded(NEWS, "UTF-8", false));
        assertThat(Decoding.of(("\uFEFF" + NEWS).getBytes(UTF_16LE))).isEqualTo(new Decoded(NEWS, "UTF-16LE", false));
        assertThat(Decoding.of(("\uFEFF" + NEWS).getBytes(UTF_16BE))).isEqualTo(new Decoded(NEWS, "UTF-16BE", false));
    }

    @Test
    void utf16IsKnownWithoutAMarkByItsNuls() {
        assertThat(Decoding.of(NEWS.getBytes(UTF_16LE))).isEqualTo(new Decoded(NEWS, "UTF-16LE", false));
        assertThat(Decoding.of(NEWS.getBytes(UTF_16BE))).isEqualTo(new Decoded(NEWS, "UTF-16BE", false));
        assertThat(Decoding.of("title: x\n".getBytes(UTF_16LE)))
                .isEqualTo(new Decoded("title: x\n", "UTF-16LE", false));
    }

    @Test
    void windows1256IsGuessedAndSaid() {
        Decoding decoding = Decoding.of(NEWS.getBytes(Charset.forName("windows-1256")));
        assertThat(decoding).isEqualTo(new Decoded(NEWS, "Windows-1256", true));
        assertThat(((Decoded) decoding).doubt("seeds/a.txt")).get().satisfies(notice -> {
            assertThat(notice.code()).isEqualTo("encoding-guessed");
            assertThat(notice.message()).contains("Windows-1256");
        });
        assertThat(((Decoded) Decoding.of(NEWS.getBytes(UTF_8))).doubt("seeds/a.txt"))
                .isEmpty();
    }

    @Test
    void persianAndAMixtureWithFrenchAreWindows1256Too() {
        for (String text : new String[] {
            "گزارش جلسه گروه کاربران چهارم، پژوهش".replace('ی', 'ي'), "وصل إلى «Le Café» في باريس أمس وقال: Très bien."
        }) {
            assertThat(Decoding.of(text.getBytes(Charset.forName("windows-1256"))))
                    .isEqualTo(new Decoded(text, "Windows-1256", true));
        }
    }

    @Test
    void otherEncodingsAreNotTakenForWindows1256() {
        for (String name : new String[] {"ISO-8859-6", "windows-1255", "windows-1251", "windows-1252"}) {
            String text = switch (name) {
                case "ISO-8859-6" -> "قال رئيس الوزراء إن الحكومة ستعلن خطتها اليوم";
                case "windows-1255" -> "ראש הממשלה אמר היום כי הממשלה תכריז על תוכניתה";
                case "windows-1251" -> "Премьер-министр заявил, что правительство объявит план";
                default -> "Très déçu, l’été passé à Évian fut gâché";
            };
            assertThat(Decoding.of(text.getBytes(Charset.forName(name))))
                    .as(name)
                    .isInstanceOf(Undecodable.class);
        }
    }

    @Test
    void aBadByteInUtf8IsRefusedAtItsPlace() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("سطر\r\nعين 😀".getBytes(UTF_8));
        int offset = bytes.size();
        bytes.write(0xC3);
        bytes.writeBytes(NEWS.getBytes(UTF_8));
        Undecodable refused = (Undecodable) Decoding.of(bytes.toByteArray());
        assertThat(refused.offset()).isEqualTo(offset);
        assertThat(refused.line()).isEqualTo(2);
        assertThat(refused.column()).isEqualTo(6);
        assertThat(refused.notice("seeds/a.md").place()).hasToString("seeds/a.md:2:6");
        assertThat(refused.notice("seeds/a.md").message()).contains("byte " + offset);
    }

    @Test
    void aReplacementCharacterThatIsInTheFileIsText() {
        assertThat(Decoding.of("نص \uFFFD".getBytes(UTF_8))).isEqualTo(new Decoded("نص \uFFFD", "UTF-8", false));
    }

    @Test
    void nulsAndBrokenUtf16AreRefused() {
        assertThat(((Undecodable) Decoding.of("نص\n\0".getBytes(UTF_8))).offset())
                .isEqualTo(5);
        assertThat(Decoding.of(new byte[] {(byte) 0xFF, (byte) 0xFE, 0x27}))
                .isEqualTo(new Undecodable(2, 1, 1, "the bytes from here on are not UTF-16LE"));
        assertThat(Decoding.of(new byte[] {(byte) 0xFE, (byte) 0xFF, (byte) 0xD8, 0, 0, 0x41}))
                .isInstanceOf(Undecodable.class);
    }

    @Test
    void binaryFilesAreRefused() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 2, 0};
        assertThat(Decoding.of(png)).isInstanceOf(Undecodable.class);
        byte[] noise = new byte[200_000];
        new Random(1).nextBytes(noise);
        assertThat(Decoding.of(noise)).isInstanceOf(Undecodable.class);
    }
}
