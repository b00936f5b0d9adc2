package io.github.warraq.markup;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/** Reads headings: lines that begin with number signs, and paragraphs underlined with {@code =} or {@code -}. */
final class HeadingBlock extends AbstractBlockParser {
    private static final int LOWEST = 6;

    private final Heading block = new Heading();

    private HeadingBlock(int level, List<BasedSequence> lines) {
        block.setLevel(level);
        block.setContent(lines);
    }

    /** {@code ## Heading ##}, or null. */
    static BlockStart marked(ParserState state) {
        BasedSequence line = state.getLine();
        int start = state.getNextNonSpaceIndex();
        int at = start;
        while (at < line.length() && line.charAt(at) == '#') {
            at++;
        }
        int level = at - start;
        if (level > LOWEST || (at < line.length() && !isBlank(line.charAt(at)))) {
            return null;
        }
        while (at < line.length() && isBlank(line.charAt(at))) {
            at++;
        }
        int end = trimmed(line, at, line.length());
        int closing = end;
        while (closing > at && line.charAt(closing - 1) == '#') {
            closing--;
        }
        if (closing == at || isBlank(line.charAt(closing - 1))) {
            end = trimmed(line, at, closing);
        }
        return BlockStart.of(new HeadingBlock(level, List.of(line.subSequence(at, end))))
                .atIndex(line.length());
    }

    private static int trimmed(BasedSequence line, int start, int end) {
        int at = end;
        while (at > start && isBlank(line.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    /** The underline of a paragraph, or null. */
    static BlockStart underlined(ParserState state, MatchedBlockParser matched) {
        BasedSequence line = state.getLine();
        int start = state.getNextNonSpaceIndex();
        char mark = line.charAt(start);
        int end = trimmed(line, start, line.length());
        for (int i = start; i < end; i++) {
            if (line.charAt(i) != mark) {
                return null;
            }
        }
        HeadingBlock heading = new HeadingBlock(mark == '=' ? 1 : 2, List.copyOf(matched.getParagraphLines()));
        return BlockStart.of(heading).atIndex(line.length()).replaceActiveBlockParser();
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
