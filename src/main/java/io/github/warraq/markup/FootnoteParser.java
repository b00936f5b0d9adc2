package io.github.warraq.markup;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * Reads {@code [^label]: text} and the indented blocks that follow. (Flexmark's own takes all up to the last {@code ]:} of
 * the line for the label.)
 */
final class FootnoteParser extends AbstractBlockParser {
    private static final int INDENT = 4;
    private static final int LONGEST_LABEL = 100;

    private final FootnoteDefinition block;

    private FootnoteParser(String label) {
        block = new FootnoteDefinition(label);
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (state.isBlank()) {
            return block.getFirstChild() == null
                    ? BlockContinue.none()
                    : BlockContinue.atIndex(state.getNextNonSpaceIndex());
        }
        return state.getIndent() >= INDENT ? BlockContinue.atColumn(state.getColumn() + INDENT) : BlockContinue.none();
    }

    @Override
    public void closeBlock(ParserState state) {
        block.setCharsFromContent();
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(ParserState state, BlockParser parser, Block child) {
        return true;
    }

    @Override
    public void parseInlines(InlineParser parser) {}

    /** Null where no footnote begins. */
    static BlockStart start(ParserState state) {
        BasedSequence line = state.getLine();
        int start = state.getNextNonSpaceIndex();
        if (start + 4 >= line.length() || line.charAt(start) != '[' || line.charAt(start + 1) != '^') {
            return null;
        }
        int end = start + 2;
        while (end < line.length()
                && end - start < LONGEST_LABEL
                && line.charAt(end) != ']'
                && line.charAt(end) != '[') {
            end++;
        }
        if (end + 1 >= line.length() || line.charAt(end) != ']' || line.charAt(end + 1) != ':') {
            return null;
        }
        String label = LinkSyntax.normalise(line.subSequence(start + 2, end).toString());
        return label.isEmpty() ? null : BlockStart.of(new FootnoteParser(label)).atIndex(end + 2);
    }
}
