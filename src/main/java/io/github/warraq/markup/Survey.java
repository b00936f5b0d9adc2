package io.github.warraq.markup;

import java.util.List;

/**
 * What there is to know of an article's Markdown before it is rendered.
 *
 * @param references all pictures and links, in the order of the places
 * @param findings what its author should know of
 */
public record Survey(List<Reference> references, List<Finding> findings) {
    public Survey {
        references = List.copyOf(references);
        findings = List.copyOf(findings);
    }
}
