package io.github.warraq.markup;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * Flexmark, set up for the blocks of canonical Markdown. What is within paragraphs and headings it leaves to
 * {@link InlineParser}, tables to {@link Tables}. Immutable and shared.
 */
final class CanonicalParser {
    private final Parser parser;

    CanonicalParser(Limits limits) {
        MutableDataSet settings = new MutableDataSet()
                .set(Parser.EXTENSIONS, List.of(DefinitionExtension.create()))
                .set(DefinitionExtension.TILDE_MARKER, false)
                .set(Parser.HEADING_PARSER, false)
                .set(Parser.HTML_BLOCK_PARSER, false)
                .set(Parser.THEMATIC_BREAK_PARSER, false)
                .set(Parser.FENCED_CODE_CONTENT_BLOCK, true);
        parser = Parser.builder(settings)
                .customInlineParserFactory((options, special, delimiters, processors, references, extensions) ->
                        new WithoutInlines(options))
                .customBlockParserFactory(new BlockStarts(limits.nesting()))
                .blockPreProcessorFactory(new ParagraphLines.Factory())
                .build();
    }

    Document parse(String source) {
        return parser.parse(BasedSequence.of(source));
    }

    /** Leaves the text of blocks alone. */
    private static final class WithoutInlines extends InlineParserImpl {
        WithoutInlines(DataHolder options) {
            super(
                    options,
                    new BitSet(),
                    new BitSet(),
                    Map.of(),
                    new LinkRefProcessorData(List.of(), 0, new int[0]),
                    List.of());
        }

        @Override
        public void parse(BasedSequence content, Node block) {}
    }
}
