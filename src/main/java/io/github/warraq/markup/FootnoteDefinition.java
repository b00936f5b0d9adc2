package io.github.warraq.markup;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A footnote's text: blocks that stand where they are defined, and are shown below the article. */
final class FootnoteDefinition extends Block {
    private final String label;

    FootnoteDefinition(String label) {
        this.label = label;
    }

    /** Normalised. */
    String label() {
        return label;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
