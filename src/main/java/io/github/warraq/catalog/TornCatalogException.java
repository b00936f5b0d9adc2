package io.github.warraq.catalog;

/** What the catalog's file holds is not what was written to it. The catalog has to be thrown away, and all seeds read anew. */
public final class TornCatalogException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TornCatalogException(RuntimeException cause) {
        super(cause);
    }
}
