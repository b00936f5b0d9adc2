package io.github.warraq.edition;

import io.github.warraq.catalog.Card;
import io.github.warraq.catalog.Shelf;
import io.github.warraq.gist.Gist;
import io.github.warraq.site.Product;
import io.github.warraq.site.Settings;
import java.util.List;
import java.util.Optional;

/** Goes over what all stories are about, from the oldest: for kindred stories and for topics at once. */
final class Survey {
    private final Optional<KinFinder> kin;
    private final Optional<TopicFinder> topics;
    private final TopicNames names;

    private Survey(Optional<KinFinder> kin, Optional<TopicFinder> topics, TopicNames names) {
        this.kin = kin;
        this.topics = topics;
        this.names = names;
    }

    static Survey of(Shelf shelf, Settings settings, TopicNames names) {
        Survey survey = new Survey(
                settings.output().has(Product.RELATED)
                        ? Optional.of(new KinFinder(shelf, names::key))
                        : Optional.empty(),
                settings.topics().find()
                        ? Optional.of(new TopicFinder(settings.topics(), names, shelf.size()))
                        : Optional.empty(),
                names);
        if (survey.kin.isPresent() || survey.topics.isPresent()) {
            survey.over(shelf);
        }
        return survey;
    }

    private void over(Shelf shelf) {
        for (int slot = 0; slot < shelf.size(); slot++) {
            Card card = shelf.card(slot);
            Gist gist = shelf.gist(slot).orElse(Gist.NONE);
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
    Optional<Kin> kin() {
        return kin.map(KinFinder::kin);
    }

    FoundTopics topics() {
        return topics.map(TopicFinder::found).orElse(FoundTopics.NONE);
    }

    /** Topics that the editor has a say in and that no story has; none if they were not looked for. */
    List<String> unusedRules() {
        return topics.isPresent() ? names.unused() : List.of();
    }
}
