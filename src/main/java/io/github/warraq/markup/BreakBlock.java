package io.github.warraq.markup;

import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Reads a line of three or more {@code *}, {@code -} or {@code _}. */
final class BreakBlock extends AbstractBlockParser {
    private static final int FEWEST = 3;

    private final ThematicBreak block = new ThematicBreak();

    private BreakBlock(BasedSequence line) {
        block.setChars(line);
    }

    /** Null where the line is no such one. */
    static BlockStart start(ParserState state) {
        BasedSequence line = state.getLine();
        int start = state.getNextNonSpaceIndex();
        char mark = line.charAt(start);
        int marks = 0;
        for (int i = start; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == mark) {
                marks++;
            } else if (c != ' ' && c != '\t') {
                return null;
            }
        }
        return marks < FEWEST
                ? null
                : BlockStart.of(new BreakBlock(line.subSequence(start))).atIndex(line.length());
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return BlockContinue.none();
    }

    @Override
    public void closeBlock(ParserState state) {}

    @Override
    public void parseInlines(InlineParser parser) {}
}
