package io.github.warraq.text.bidi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warraq.text.bidi.Mark.Kind;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.xml.sax.InputSource;

class IsolatorPropertiesTest {
    @Property(tries = 10000)
    void onlyMarksAndUnbreakableSpacesAreAdded(@ForAll("blocks") String block, @ForAll boolean rightToLeft) {
        String html = Isolator.of(rightToLeft).html(block);
        String text = html.replaceAll("</?(?:bd[io]|span)[^>]*>|&#x61C;", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
        assertThat(text).hasSameSizeAs(block);
        for (int i = 0; i < block.length(); i++) {
            boolean same = text.charAt(i) == block.charAt(i);
            boolean space = block.charAt(i) == ' ' && (text.charAt(i) == '\u202F' || text.charAt(i) == '\u00A0');
            assertThat(same || space).as(html).isTrue();
        }
    }

    @Property(tries = 500)
    void arabicProseComesOutIdentical(@ForAll("arabic") String block) {
        assertThat(Isolator.of(true).marks(block)).isEmpty();
        assertThat(Isolator.of(true).html(block)).isEqualTo(block);
    }

    @Property(tries = 10000)
    void marksAreSortedAndApartAndNestThreeDeepAtMost(@ForAll("blocks") String block, @ForAll boolean rightToLeft) {
        assertOrdered(Isolator.of(rightToLeft).marks(block), 0, block.length(), 3);
    }

    private static void assertOrdered(List<Mark> marks, int start, int end, int depth) {
        int at = start;
        for (Mark mark : marks) {
            assertThat(depth).isPositive();
            assertThat(mark.start()).isGreaterThanOrEqualTo(at);
            assertThat(mark.end()).isGreaterThan(mark.start()).isLessThanOrEqualTo(end);
            assertOrdered(mark.inner(), mark.start(), mark.end(), depth - 1);
            at = mark.end();
        }
    }

    @Property(tries = 10000)
    void theOrderIsThatOfEveryTokenIsolated(@ForAll("blocks") String block, @ForAll boolean rightToLeft) {
        assertThat(Rendering.order(Isolator.of(rightToLeft).html(block), rightToLeft))
                .isEqualTo(Rendering.order(isolated(block, rightToLeft), rightToLeft));
    }

    private static String isolated(String block, boolean rightToLeft) {
        Line line = new Line(block);
        return MarkedHtml.of(block, rightToLeft ? Tokens.withLoneOnes(line) : RightToLeftRuns.of(line));
    }

    @Property(tries = 10000)
    void noMarkCouldBeLeftOut(@ForAll("blocks") String block, @ForAll boolean rightToLeft) {
        List<Mark> marks = Isolator.of(rightToLeft).marks(block);
        List<Integer> order = Rendering.order(MarkedHtml.of(block, marks), rightToLeft);
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            boolean ofOrder =
                    !Set.of(Kind.UNBROKEN, Kind.NARROW_SPACE, Kind.NO_BREAK).contains(mark.kind());
            boolean telephone = !mark.inner().isEmpty();
            if (ofOrder && !telephone && Brackets.balanced(block, mark.start(), mark.end())) {
                List<Mark> others = new ArrayList<>(marks);
                others.remove(i);
                assertThat(Rendering.order(MarkedHtml.of(block, others), rightToLeft))
                        .as(MarkedHtml.of(block, marks) + " without " + mark)
                        .isNotEqualTo(order);
            }
        }
    }

    @Property(tries = 10000)
    void theHtmlIsWellFormed(@ForAll("blocks") String block, @ForAll boolean rightToLeft) throws Exception {
        String html = "<p>" + Isolator.of(rightToLeft).html(block) + "</p>";
        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(html)));
        assertThat(document.getDocumentElement()
                        .getTextContent()
                        .replaceAll("[\u061C]", "")
                        .length())
                .isEqualTo(block.length());
    }

    @Property(tries = 10000)
    void aSecondLookFindsWhatTheFirstFound(@ForAll("spaced") Tuple2<String, List<Mark>> first) {
        assertThat(Isolator.of(true).marks(first.get1())).isEqualTo(first.get2());
    }

    @Property(tries = 500)
    void linesApartNeedWhatTheyNeedAlone(@ForAll("blocks") String one, @ForAll("blocks") String other) {
        List<Mark> marks = new ArrayList<>(Isolator.of(true).marks(one));
        Isolator.of(true).marks(other).forEach(mark -> marks.add(mark.moved(one.length() + 1)));
        assertThat(Isolator.of(true).marks(one + "\u2028" + other)).isEqualTo(marks);
    }

    @Provide
    Arbitrary<Tuple2<String, List<Mark>>> spaced() {
        return blocks().map(block -> {
            String again = block.replace(' ', '\u00A0');
            return Tuple.of(again, Isolator.of(true).marks(again));
        });
    }

    @Provide
    Arbitrary<String> arabic() {
        return Arbitraries.strings()
                .withChars("ابتثجحخدذرزسشصضطظعغفقكلمنهويىءآأإؤئة َُِّْـ پچژگکی،؛؟.!:()«»\"-…")
                .ofMaxLength(60);
    }

    @Provide
    Arbitrary<String> blocks() {
        Arbitrary<String> pieces = Arbitraries.of(
                "سوريا",
                "قال ",
                "و",
                "لـ",
                "مرات",
                "שלום",
                " ",
                " ",
                " ",
                " ",
                "،",
                "؟",
                ".",
                ", ",
                "-",
                "–",
                " - ",
                " / ",
                ":",
                "!",
                "?",
                "%",
                "$",
                "+",
                "=",
                "°",
                "#",
                "@",
                "/",
                "\\",
                "(",
                ")",
                "[",
                "]",
                "«",
                "»",
                "\"",
                "'",
                "<",
                ">",
                "&",
                "5",
                "12",
                "2016",
                " 000",
                "٣",
                "٤٥",
                "۶",
                "BBC",
                "Yahoo!",
                "C++",
                "the",
                "of ",
                "git commit -m ",
                "https://",
                "www.a.com/",
                "x",
                "km",
                "é",
                "\u0301",
                "\u0651",
                "\u200C",
                "ТАСС",
                "\uD83D\uDE00",
                "\uFFFC",
                "\n",
                "1 234 567",
                "+966 11 234 5678",
                "2016-09-05",
                "٢٠١٦-٠٩-٠٥",
                "10-20",
                "3 - 1",
                "12:30",
                "GMT",
                "15°C",
                "±",
                "×",
                "²",
                "№",
                "…",
                "*",
                "_",
                "~",
                "’");
        // A few kinds of pieces at a time, so that they meet in all ways.
        return pieces.set()
                .ofMinSize(3)
                .ofMaxSize(12)
                .flatMap(few -> Arbitraries.of(few).list().ofMaxSize(16))
                .map(some -> String.join("", some));
    }
}
