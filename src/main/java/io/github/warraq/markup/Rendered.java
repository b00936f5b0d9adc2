package io.github.warraq.markup;

import java.util.List;

/**
 * An article's HTML and what its author should know of it.
 *
 * @param findings in the order of the places
 */
public record Rendered(Html html, List<Finding> findings) {
    public Rendered {
        findings = List.copyOf(findings);
    }
}
