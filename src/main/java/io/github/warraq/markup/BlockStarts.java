package io.github.warraq.markup;

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
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.Set;

/**
 * Where the blocks begin that are ours: headings, breaks, HTML, footnotes. Flexmark's own take the square of a paragraph's
 * lines or overflow the stack. Asked before all others, it also ends the nesting of blocks at a depth: the rest of such a
 * line is a paragraph, whatever it begins with.
 */
final class BlockStarts implements CustomBlockParserFactory, BlockParserFactory {
    private static final int CODE_INDENT = 4;

    private final int deepest;

    BlockStarts(int nesting) {
        // a list and its item are two
        deepest = 2 * nesting + 1;
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
        for (Node node = matched.getBlockParser().getBlock();
                node != null && depth <= deepest;
                node = node.getParent()) {
            depth++;
        }
        return depth > deepest;
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
                FencedCodeBlockParser.Factory.class,
                ListBlockParser.Factory.class,
                IndentedCodeBlockParser.Factory.class);
    }

    @Override
    public boolean affectsGlobalScope() {
        return false;
    }
}
