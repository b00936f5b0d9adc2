package io.github.warraq.markup;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.definition.internal.DefinitionListItemBlockPreProcessor;
import com.vladsch.flexmark.parser.block.BlockPreProcessor;
import com.vladsch.flexmark.parser.block.BlockPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.NullableDataKey;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes the lines out of paragraphs before Flexmark makes one sequence of each for its inline parser, which takes the square
 * of their number.
 */
final class ParagraphLines implements BlockPreProcessor {
    private static final NullableDataKey<ParagraphLines> KEY = new NullableDataKey<>("PARAGRAPH_LINES");

    private final Map<Node, List<BasedSequence>> lines = new IdentityHashMap<>();

    /** The lines of a paragraph of a document. */
    static List<BasedSequence> of(Node paragraph, Document document) {
        ParagraphLines taken = KEY.get(document);
        List<BasedSequence> lines = taken == null ? null : taken.lines.get(paragraph);
        return lines == null ? ((Paragraph) paragraph).getContentLines() : lines;
    }

    @Override
    public void preProcess(ParserState state, Block block) {
        lines.put(block, block.getContentLines());
        ((Paragraph) block).setContentLines(List.of());
    }

    /** After the preprocessor that makes terms of paragraphs, since it looks at their lines. */
    static final class Factory implements BlockPreProcessorFactory {
        @Override
        public Set<Class<? extends Block>> getBlockTypes() {
            return Set.of(Paragraph.class);
        }

        @Override
        public BlockPreProcessor apply(ParserState state) {
            ParagraphLines lines = new ParagraphLines();
            state.getProperties().set(KEY, lines);
            return lines;
        }

        @Override
        public Set<Class<?>> getAfterDependents() {
            return Set.of(DefinitionListItemBlockPreProcessor.Factory.class);
        }

        @Override
        public Set<Class<?>> getBeforeDependents() {
            return null;
        }

        @Override
        public boolean affectsGlobalScope() {
            return true;
        }
    }
}
