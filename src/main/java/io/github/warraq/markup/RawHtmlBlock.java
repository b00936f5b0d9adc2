package io.github.warraq.markup;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads blocks of HTML by the seven kinds of CommonMark 0.31, section 4.6. */
final class RawHtmlBlock extends AbstractBlockParser {
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "base",
            "basefont",
            "blockquote",
            "body",
            "caption",
            "center",
            "col",
            "colgroup",
            "dd",
            "details",
            "dialog",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "frame",
            "frameset",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "head",
            "header",
            "hr",
            "html",
            "iframe",
            "legend",
            "li",
            "link",
            "main",
            "menu",
            "menuitem",
            "nav",
            "noframes",
            "ol",
            "optgroup",
            "option",
            "p",
            "param",
            "search",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "title",
            "tr",
            "track",
            "ul");
    /** Hold text up to their own end, blank lines and all. */
    private static final List<String> VERBATIM = List.of("script", "pre", "style", "textarea");

    private final HtmlBlock block = new HtmlBlock();
    private final BlockContent content = new BlockContent();
    /** What the last line holds, in lower case; empty where a blank line ends the block. */
    private final List<String> ends;

    private boolean ended;

    private RawHtmlBlock(List<String> ends) {
        this.ends = ends;
    }

    /** Null where no block of HTML begins. */
    static BlockStart start(ParserState state, boolean inParagraph) {
        BasedSequence line = state.getLine();
        String html =
                line.subSequence(state.getNextNonSpaceIndex(), line.length()).toString();
        List<String> ends = ends(html, inParagraph);
        return ends == null ? null : BlockStart.of(new RawHtmlBlock(ends)).atIndex(state.getIndex());
    }

    private static List<String> ends(String html, boolean inParagraph) {
        if (html.startsWith("<!--")) {
            return List.of("-->");
        }
        if (html.startsWith("<?")) {
            return List.of("?>");
        }
        if (html.startsWith("<![CDATA[")) {
            return List.of("]]>");
        }
        boolean closing = html.startsWith("</");
        int start = closing ? 2 : 1;
        int end = start;
        while (end < html.length() && isNameCharacter(html.charAt(end))) {
            end++;
        }
        String name = html.substring(start, end).toLowerCase(Locale.ROOT);
        char after = end < html.length() ? html.charAt(end) : ' ';
        boolean bounded = after == ' ' || after == '\t' || after == '>';
        if (html.startsWith("<!") && html.length() > 2 && isNameCharacter(html.charAt(2))) {
            return List.of(">");
        }
        if (!closing && bounded && VERBATIM.contains(name)) {
            return List.of("</script>", "</pre>", "</style>", "</textarea>");
        }
        if (BLOCKS.contains(name) && (bounded || html.startsWith("/>", end))) {
            return List.of();
        }
        if (inParagraph || VERBATIM.contains(name) || name.isEmpty()) {
            return null;
        }
        int tagEnd = new HtmlSyntax(html).end(0);
        return tagEnd > 0 && html.substring(tagEnd).isBlank() ? List.of() : null;
    }

    private static boolean isNameCharacter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        boolean stops = ended || (state.isBlank() && ends.isEmpty());
        return stops ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(ParserState state, BasedSequence line) {
        content.add(line, state.getIndent());
        if (!ends.isEmpty()) {
            String text = line.toString().toLowerCase(Locale.ROOT);
            ended = ends.stream().anyMatch(text::contains);
        }
    }

    @Override
    public boolean canContain(ParserState state, BlockParser parser, Block child) {
        return false;
    }

    @Override
    public boolean isRawText() {
        return true;
    }

    @Override
    public void closeBlock(ParserState state) {
        block.setContent(content);
    }

    @Override
    public void parseInlines(InlineParser parser) {}
}
