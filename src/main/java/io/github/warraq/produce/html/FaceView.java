package io.github.warraq.produce.html;

import io.github.warraq.catalog.Card;
import io.github.warraq.markup.Html;
import io.github.warraq.text.Language;
import java.util.List;
import java.util.Optional;

/** What is the same of a story wherever it is mentioned; {@link CardView} says what its parts are. */
record FaceView(
        Html title,
        Optional<Html> kicker,
        Optional<Html> summary,
        Optional<Html> section,
        List<Html> authors,
        Optional<DateView> date,
        Optional<LanguageView> foreign) {
    static FaceView of(Desk desk, Card card, Optional<Destination> section) {
        Language language = card.language().orElse(desk.settings.language());
        Voice voice = desk.voice(language);
        return new FaceView(
                voice.text(card.title()),
                card.kicker().map(voice::text),
                card.summary().isBlank() ? Optional.empty() : Optional.of(voice.text(card.summary())),
                section.map(list -> desk.voice.name(list.name())),
                card.authors().stream().map(voice::name).toList(),
                card.moments().published().map(voice::day),
                language.equals(desk.settings.language()) ? Optional.empty() : Optional.of(LanguageView.of(language)));
    }
}
