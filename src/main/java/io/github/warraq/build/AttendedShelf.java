package io.github.warraq.build;

import io.github.warraq.article.Article;
import io.github.warraq.catalog.Card;
import io.github.warraq.catalog.Shelf;
import io.github.warraq.gist.Gist;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/** A shelf for long work that gives way when something more urgent comes: then a look at the next article ends it. */
final class AttendedShelf implements Shelf {
    private final Shelf shelf;
    private final BooleanSupplier urgent;

    /** @param urgent whether to give way; never again true once the work is done and its result is used */
    AttendedShelf(Shelf shelf, BooleanSupplier urgent) {
        this.shelf = shelf;
        this.urgent = urgent;
    }

    private void attend() {
        if (urgent.getAsBoolean()) {
            throw new CancellationException();
        }
    }

    @Override
    public int size() {
        return shelf.size();
    }

    @Override
    public Card card(int slot) {
        attend();
        return shelf.card(slot);
    }

    @Override
    public Article article(int slot) {
        return shelf.article(slot);
    }

    @Override
    public Optional<Gist> gist(int slot) {
        attend();
        return shelf.gist(slot);
    }

    @Override
    public int slotOf(String file) {
        return shelf.slotOf(file);
    }
}
