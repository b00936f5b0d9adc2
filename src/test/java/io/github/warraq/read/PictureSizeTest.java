package io.github.warraq.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.BeforeTry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureSizeTest {
    private static final PictureSize SEVEN_BY_FIVE = new PictureSize(7, 5);

    private static final String WEBP_LOSSY =
            "UklGRjoAAABXRUJQVlA4IC4AAACwAQCdASoHAAUAAUAmJaACdLoABDAAAP7x3I/4DdfFtMv/vYL/3YL/3YL/WwAA";
    private static final String WEBP_LOSSLESS = "UklGRh4AAABXRUJQVlA4TBEAAAAvBgABAAdQjyLXo/+BiOh/AAA=";
    private static final String WEBP_EXTENDED =
            "UklGRl4AAABXRUJQVlA4WAoAAAAYAAAABgAABAAAQUxQSAoAAAABB9CxiAhERP8DVlA4IBg"
                    + "AAAAwAQCdASoHAAUAAUAmJaQAA3AA/v0gUABFWElGDgAAAE1NACoAAAAIAAAAAAAA";
    private static final String AVIF_TURNED =
            "AAAAIGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZk1BMUIAAAD1bWV0YQAAAAAAAAAhaGRscgAAA"
                    + "AAAAAAAcGljdAAAAAAAAAAAAAAAAAAAAAAOcGl0bQAAAAAAAQAAAB5pbG9jAAAAAEQAAAEAAQAAAAEAAAEdAAAAKQAAAChpaW5mAA"
                    + "AAAAABAAAAGmluZmUCAAAAAAEAAGF2MDFDb2xvcgAAAAB0aXBycAAAAFRpcGNvAAAAFGlzcGUAAAAAAAAABwAAAAUAAAAQcGl4aQAAA"
                    + "AADCAgIAAAADGF2MUOBAAwAAAAAE2NvbHJuY2x4AAEADQAGgAAAAAlpcm90AwAAABhpcG1hAAAAAAAAAAEAAQUBAoMEhQAAADFtZGF0"
                    + "EgAKCBgItGiAhoNCMhsUx4eGZQIIIJ5QAAAASFrZXNYx4w4LH3xuRAY=";

    /** An application segment with a TIFF directory of one entry; the two bytes of the orientation come last but two. */
    private static final String EXIF_LITTLE =
            "ffe1 0022 457869660000 49492a0008000000 0100 1201 0300 01000000 0600 0000 00000000";

    private static final String EXIF_BIG =
            "ffe1 0022 457869660000 4d4d002a00000008 0001 0112 0003 00000001 0008 0000 00000000";

    private static final String FRAME = "0011 08 0005 0007 03 011100 021101 031101";

    private Path file;

    @BeforeEach
    @BeforeTry
    void makeAFile() throws IOException {
        file = Files.createTempFile("picture", ".dat");
        file.toFile().deleteOnExit();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "gif", "bmp"})
    void readsTheFormatsThatBrowsersShow(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(640, 421, BufferedImage.TYPE_INT_RGB), format, out);

        assertThat(sizeOf(out.toByteArray()))
                .isEqualTo(format.equals("bmp") ? PictureSize.UNKNOWN : new PictureSize(640, 421));
    }

    @Test
    void readsAProgressiveJpeg() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam progressive = writer.getDefaultWriteParam();
        progressive.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        try (var target = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(target);
            BufferedImage image = new BufferedImage(33, 20, BufferedImage.TYPE_INT_RGB);
            writer.write(null, new IIOImage(image, null, null), progressive);
        }

        assertThat(sizeOf(out.toByteArray())).isEqualTo(new PictureSize(33, 20));
    }

    @ParameterizedTest
    @ValueSource(strings = {"c0", "c1", "c2", "c3", "c5", "c6", "c7", "c9", "ca", "cb", "cd", "ce", "cf"})
    void readsEveryKindOfJpegFrame(String marker) throws IOException {
        assertThat(sizeOf(hex("ffd8 ffe0 0004 0000 ffc4 0003 00 ffff ff" + marker + FRAME)))
                .isEqualTo(SEVEN_BY_FIVE);
    }

    @Test
    void turnsAJpegThatExifSaysLiesOnItsSide() throws IOException {
        String frame = "ffc0" + FRAME;
        assertThat(sizeOf(hex("ffd8" + EXIF_LITTLE + frame))).isEqualTo(SEVEN_BY_FIVE.turned());
        assertThat(sizeOf(hex("ffd8" + EXIF_BIG + frame))).isEqualTo(SEVEN_BY_FIVE.turned());
        assertThat(sizeOf(hex("ffd8" + EXIF_BIG.replace("0008 0000", "0003 0000") + frame)))
                .isEqualTo(SEVEN_BY_FIVE);
        assertThat(sizeOf(hex("ffd8" + EXIF_BIG.replace("00000008 0001", "7fffffff 0001") + frame)))
                .isEqualTo(SEVEN_BY_FIVE);
        assertThat(sizeOf(hex("ffd8" + EXIF_BIG.replace("0001 0112", "ffff 0100") + frame)))
                .isEqualTo(SEVEN_BY_FIVE);
    }

    @Test
    void knowsNoSizeOfAJpegThatEndsTooSoon() throws IOException {
        assertThat(sizeOf(hex("ffd8"))).isEqualTo(PictureSize.UNKNOWN);
        assertThat(sizeOf(hex("ffd8 ffe0 ffff 00"))).isEqualTo(PictureSize.UNKNOWN);
        assertThat(sizeOf(hex("ffd8 ffe0 0000"))).isEqualTo(PictureSize.UNKNOWN);
        assertThat(sizeOf(hex("ffd8 ffda 0002"))).isEqualTo(PictureSize.UNKNOWN);
        assertThat(sizeOf(hex("ffd8 ffc0 0011 08 0000 0007"))).isEqualTo(PictureSize.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {WEBP_LOSSY, WEBP_LOSSLESS, WEBP_EXTENDED})
    void readsEveryKindOfWebp(String base64) throws IOException {
        assertThat(sizeOf(Base64.getDecoder().decode(base64))).isEqualTo(SEVEN_BY_FIVE);
    }

    @Test
    void readsAnAvifAndTurnsIt() throws IOException {
        byte[] turned = Base64.getDecoder().decode(AVIF_TURNED);
        assertThat(sizeOf(turned)).isEqualTo(SEVEN_BY_FIVE.turned());

        String upright = new String(turned, StandardCharsets.ISO_8859_1).replace("irot", "free");
        assertThat(sizeOf(upright.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(SEVEN_BY_FIVE);
    }

    @Test
    void readsTheSizeOrTheViewBoxOfAnSvg() throws IOException {
        assertThat(svg("<svg width='700' height=\"500px\"/>")).isEqualTo(new PictureSize(700, 500));
        assertThat(svg("<svg viewBox='0 0 24.4 16'>")).isEqualTo(new PictureSize(24, 16));
        assertThat(svg("<svg viewBox='0,0,24,16' width='100%' height='auto'>")).isEqualTo(new PictureSize(24, 16));
        assertThat(svg("<svg viewBox='0 0 24 16' width='48'>")).isEqualTo(new PictureSize(48, 32));
        assertThat(svg("<svg viewBox='0 0 24 16' height='1in'>")).isEqualTo(new PictureSize(144, 96));
        assertThat(svg("<svg width='2.54cm' height='25.4mm'>")).isEqualTo(new PictureSize(96, 96));
        assertThat(svg("<svg width='10em' height='5em'>")).isEqualTo(PictureSize.UNKNOWN);
        assertThat(svg("<svg viewBox='0 0 0 0' width='5'>")).isEqualTo(PictureSize.UNKNOWN);
        assertThat(svg("<svg width='-7' height='1e99'>")).isEqualTo(PictureSize.UNKNOWN);
    }

    @Test
    void findsTheRootOfAnSvgBehindItsProlog() throws IOException {
        String prolog = "<?xml version='1.0'?>\n<!-- <svg width='1' height='1'> -->\n"
                + "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'svg11.dtd' [\n"
                + "  <!ENTITY ns 'http://www.w3.org/2000/svg'> ]>\n";
        String root = "<s:svg\n  xmlns:s='&ns;' data-width='9' width = '7' height\n=\n'5'>";
        assertThat(svg(prolog + root)).isEqualTo(SEVEN_BY_FIVE);
        assertThat(sizeOf(("\uFEFF" + prolog + root).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(SEVEN_BY_FIVE);
        assertThat(sizeOf((prolog + root).getBytes(StandardCharsets.UTF_16))).isEqualTo(SEVEN_BY_FIVE);
        assertThat(sizeOf(("\uFEFF" + root).getBytes(Charset.forName("UTF-16LE"))))
                .isEqualTo(SEVEN_BY_FIVE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no picture",
                "<html width='1' height='1'>",
                "<!--",
                "<?xml",
                "<!DOCTYPE svg [",
                "<svg width='7",
                "<svg width",
                "<svg width=7 height=5>",
                "<"
            })
    void knowsNoSizeOfAnythingElse(String text) throws IOException {
        assertThat(svg(text)).isEqualTo(PictureSize.UNKNOWN);
    }

    @Test
    void readsNoMoreThanTheHeadOfALargeFile() throws IOException {
        byte[] large = new byte[8 << 20];
        Arrays.fill(large, (byte) '<');
        assertThat(sizeOf(large)).isEqualTo(PictureSize.UNKNOWN);
        Arrays.fill(large, (byte) 0xFF);
        large[1] = (byte) 0xD8;
        assertThat(sizeOf(large)).isEqualTo(PictureSize.UNKNOWN);
    }

    @Property
    void returnsWhateverTheBytesAre(@ForAll byte[] bytes, @ForAll("starts") byte[] start) {
        byte[] all = Arrays.copyOf(start, start.length + bytes.length);
        System.arraycopy(bytes, 0, all, start.length, bytes.length);
        try {
            PictureSize size = sizeOf(all);
            assertThat(size.width() > 0).isEqualTo(size.height() > 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @net.jqwik.api.Provide
    net.jqwik.api.Arbitrary<byte[]> starts() {
        byte[] avif = Base64.getDecoder().decode(AVIF_TURNED);
        return net.jqwik.api.Arbitraries.of(
                hex("ffd8"),
                hex("ffd8" + EXIF_BIG.substring(0, 40)),
                hex("89504e470d0a1a0a"),
                Base64.getDecoder().decode(WEBP_LOSSY.substring(0, 20)),
                Arrays.copyOf(avif, 0x20 + 12),
                Arrays.copyOf(avif, 200),
                "<svg ".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void saysWhenAFileCannotBeRead() {
        assertThatThrownBy(() -> PictureSize.of(file.resolveSibling("no-such-picture.png")))
                .isInstanceOf(NoSuchFileException.class);
    }

    private PictureSize svg(String text) throws IOException {
        return sizeOf(text.getBytes(StandardCharsets.UTF_8));
    }

    private PictureSize sizeOf(byte[] bytes) throws IOException {
        return PictureSize.of(Files.write(file, bytes));
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits.replace(" ", ""));
    }
}
