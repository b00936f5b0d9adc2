package io.github.warraq.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A story as it comes out of a printer. */
@InBrowser({Engine.CHROMIUM, Engine.FIREFOX})
class PaperTest {
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    private static final float THUMBNAIL = 0.5f;

    @Test
    void paper_shows_the_story_and_nothing_to_press(Browser browser, @Demonstration Site paper) throws IOException {
        String path = paper.page(page -> page.contains("مجلس-مرسى"));
        browser.media("", "dark", "no-preference");
        browser.open(paper.atRoot().page(path));
        browser.await("await document.fonts.ready");
        Document page = paper.document(path);
        try (PDDocument pdf = Loader.loadPDF(browser.pdf())) {
            assertThat(pdf.getNumberOfPages()).isBetween(1, 6);
            assertThat(fonts(pdf)).isNotEmpty().allMatch(PDFont::isEmbedded);
            assertThat(fonts(pdf))
                    .extracting(PDFont::getName)
                    .anyMatch(name -> name.contains("Naskh"))
                    .anyMatch(name -> name.contains("Plex"));
            // Letters come out of the file as they are drawn, so only numbers can be read back.
            assertThat(numbers(new PDFTextStripper().getText(pdf)))
                    .containsAll(numbers(page.select("h1, .tx > p").text()));
            assertThat(darkness(new PDFRenderer(pdf).renderImage(0, THUMBNAIL))).isBetween(0.005, 0.25);
        }
    }

    @Test
    void links_are_spelled_out_from_left_to_right(Browser browser, @Demonstration Site paper) {
        String path = paper.stories().stream()
                .filter(story ->
                        !paper.document(story).select(".tx p a[href^=http]").isEmpty())
                .findFirst()
                .orElseThrow();
        browser.media("print", "light", "no-preference");
        browser.open(paper.atRoot().page(path));
        assertThat(browser.ask("""
                        const s = getComputedStyle(document.querySelector('.tx p a[href^=http]'), '::after');
                        return [/http|attr\\(href\\)/.test(s.content), s.direction, s.unicodeBidi]""").toString()).isEqualTo("[true,\"ltr\",\"isolate\"]");
    }

    private static List<String> numbers(String text) {
        return NUMBER.matcher(text).results().map(MatchResult::group).distinct().toList();
    }

    /** 0 for blank paper, 1 for a black sheet. */
    private static double darkness(BufferedImage sheet) {
        double sum = 0;
        for (int y = 0; y < sheet.getHeight(); y++) {
            for (int x = 0; x < sheet.getWidth(); x++) {
                sum += 1 - (sheet.getRGB(x, y) & 0xFF) / 255.0;
            }
        }
        return sum / sheet.getHeight() / sheet.getWidth();
    }

    private static List<PDFont> fonts(PDDocument pdf) throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        for (PDPage page : pdf.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name));
            }
        }
        return fonts;
    }
}
