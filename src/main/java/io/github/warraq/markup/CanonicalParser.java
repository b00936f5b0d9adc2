package io.github.warraq.markup;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/** Flexmark, set up for canonical Markdown. Immutable and shared. */
final class CanonicalParser {
    private final Parser parser;

    CanonicalParser(Limits limits) {
        MutableDataSet settings = new MutableDataSet()
                .set(
                        Parser.EXTENSIONS,
                        List.of(
                                TablesExtension.create(),
                                FootnoteExtension.create(),
                                StrikethroughExtension.create(),
                                TaskListExtension.create(),
                                DefinitionExtension.create()))
                .set(DefinitionExtension.TILDE_MARKER, false)
                .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
                .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
                .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true);
        parser = Parser.builder(settings)
                .customInlineParserFactory((options, special, delimiters, processors, references, extensions) ->
                        new CanonicalInlineParser(options, special, delimiters, processors, references, extensions))
                // a custom inline parser switches Flexmark's own pre-processor off
                .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
                .customInlineParserExtensionFactory(new AttributesParser.Factory())
                .build();
    }

    Document parse(String source) {
        return parser.parse(BasedSequence.of(source));
    }
}
