package io.github.warraq.markup;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ext.definition.internal.DefinitionItemBlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.IndentedCodeBlockParser;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.parser.core.ParagraphParser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.DataKey;
import java.util.Set;

/**
 * Where the blocks begin that are ours: headings, breaks, HTML, footnotes. Flexmark's own take the square of a paragraph's
 * lines or overflow the stack. Asked before all others, it also ends the nesting of blocks at a depth: the rest of such a
 * line is a paragraph, whatever it begins with.
 */
final class BlockStarts implements CustomBlockParserFactory, BlockParserFactory {
    private static final int CODE_INDENT = 4;
    private static final DataKey<Integer> TOO_DEEP = new DataKey<>("TOO_DEEP", -1);

    private final int deepest;

    BlockStarts(int nesting) {
        deepest = nesting;
    }

    /** Where a document was first too deep; -1 where it never was. */
    static int tooDeepAt(Document document) {
        return TOO_DEEP.get(document);
    }

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        boolean inParagraph = matched.getBlockParser().isParagraphParser();
        if (state.getIndent() < CODE_INDENT) {
            BlockStart start = leaf(state, matched, inParagraph);
            if (start != null) {
                return start;
            }
        }
        if (isTooDeep(state, matched)) {
            if (TOO_DEEP.get(state.getProperties()) < 0) {
                state.getProperties().set(TOO_DEEP, state.getLine().getStartOffset());
            }
            return BlockStart.of(new ParagraphParser()).atIndex(state.getNextNonSpaceIndex());
        }
        return BlockStart.none();
    }

    private BlockStart leaf(ParserState state, MatchedBlockParser matched, boolean inParagraph) {
        int at = state.getNextNonSpaceIndex();
        if (at >= state.getLine().length()) {
            return null;
        }
        char c = state.getLine().charAt(at);
        switch (c) {
            case '#':
                return HeadingBlock.marked(state);
            case '=':
                return inParagraph ? HeadingBlock.underlined(state, matched) : null;
            case '-':
                BlockStart heading = inParagraph ? HeadingBlock.underlined(state, matched) : null;
                return heading == null ? BreakBlock.start(state) : heading;
            case '*':
            case '_':
                return BreakBlock.start(state);
            case '<':
                return RawHtmlBlock.start(state, inParagraph);
            case '[':
                return isTooDeep(state, matched) ? null : FootnoteParser.start(state);
            default:
                return null;
        }
    }

    /** Whether what the line continues so far is as deep as it may be; what it does not continue does not count. */
    private boolean isTooDeep(ParserState state, MatchedBlockParser matched) {
        if (state.getActiveBlockParsers().size() <= deepest) {
            return false;
        }
        int depth = 0;
        Node node = matched.getBlockParser().getBlock();
        while (node != null && depth < deepest) {
            // a list and its item are one level
            depth += node instanceof BlockQuote || node instanceof ListItem || node instanceof FootnoteDefinition
                    ? 1
                    : 0;
            node = node.getParent();
        }
        return depth >= deepest;
    }

    @Override
    public BlockParserFactory apply(DataHolder options) {
        return this;
    }

    @Override
    public Set<Class<?>> getAfterDependents() {
        return null;
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
        return Set.of(
                BlockQuoteParser.Factory.class,
                DefinitionItemBlockParser.Factory.class,
                FencedCodeBlockParser.Factory.class,
                ListBlockParser.Factory.class,
                IndentedCodeBlockParser.Factory.class);
    }

    @Override
    public boolean affectsGlobalScope() {
        return false;
    }
}
