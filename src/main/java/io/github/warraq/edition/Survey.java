package io.github.warraq.edition;

import io.github.warraq.base.Late;
import io.github.warraq.catalog.Card;
import io.github.warraq.catalog.Shelf;
import io.github.warraq.gist.Gist;
import io.github.warraq.site.Product;
import io.github.warraq.site.Settings;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Goes over what all stories are about, from the oldest: for kindred stories and for topics at once. */
final class Survey {
    private final Optional<Supplier<Kin>> kin;
    private final Optional<TopicFinder> topics;
    private final TopicNames names;

    private Survey(Optional<Supplier<Kin>> kin, Optional<TopicFinder> topics, TopicNames names) {
        this.kin = kin;
        this.topics = topics;
        this.names = names;
    }

    /** @param lazily whether kindred stories are looked for when somebody asks for them */
    static Survey of(Shelf shelf, Settings settings, TopicNames names, boolean lazily) {
        Optional<TopicFinder> topics = settings.topics().find()
                ? Optional.of(new TopicFinder(settings.topics(), names, shelf.size()))
                : Optional.empty();
        if (!settings.output().has(Product.RELATED)) {
            over(shelf, Optional.empty(), topics);
            return new Survey(Optional.empty(), topics, names);
        }
        if (lazily) {
            over(shelf, Optional.empty(), topics);
            return new Survey(Optional.of(new Late<>(() -> kin(shelf, names))), topics, names);
        }
        KinFinder finder = new KinFinder(shelf, names::key);
        over(shelf, Optional.of(finder), topics);
        return new Survey(Optional.of(finder::kin), topics, names);
    }

    private static Kin kin(Shelf shelf, TopicNames names) {
        KinFinder finder = new KinFinder(shelf, names::key);
        over(shelf, Optional.of(finder), Optional.empty());
        return finder.kin();
    }

    private static void over(Shelf shelf, Optional<KinFinder> kin, Optional<TopicFinder> topics) {
        for (int slot = 0; slot < shelf.size() && (kin.isPresent() || topics.isPresent()); slot++) {
            Card card = shelf.card(slot);
            boolean asked = kin.isPresent() || card.labels().tags().isEmpty();
            Gist gist = asked ? shelf.gist(slot).orElse(Gist.NONE) : Gist.NONE;
            if (kin.isPresent()) {
                kin.get().take(slot, card, gist);
            }
            if (topics.isPresent()) {
                topics.get().count(card, gist);
            }
        }
        for (int slot = 0; topics.isPresent() && slot < shelf.size(); slot++) {
            Card card = shelf.card(slot);
            if (card.labels().tags().isEmpty()) {
                topics.get().collect(slot, card, shelf.gist(slot).orElse(Gist.NONE));
            }
        }
    }

    /** Empty if nobody asks for related stories. */
    Optional<Supplier<Kin>> kin() {
        return kin;
    }

    FoundTopics topics() {
        return topics.map(TopicFinder::found).orElse(FoundTopics.NONE);
    }

    /** Topics that the editor has a say in and that no story has; none if they were not looked for. */
    List<String> unusedRules() {
        return topics.isPresent() ? names.unused() : List.of();
    }
}
