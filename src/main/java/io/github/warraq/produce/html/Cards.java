package io.github.warraq.produce.html;

import io.github.warraq.base.Route;
import io.github.warraq.catalog.Card;
import io.github.warraq.markup.Html;
import io.github.warraq.text.Language;
import java.util.List;
import java.util.Optional;

/** Makes the views of mentioned stories. */
final class Cards {
    private final Desk desk;
    private final Route page;

    /** @param page that the stories are mentioned on */
    Cards(Desk desk, Route page) {
        this.desk = desk;
        this.page = page;
    }

    List<CardView> views(List<Mention> mentions) {
        return mentions.stream().map(this::view).toList();
    }

    CardView view(Mention mention) {
        Card card = mention.card();
        Language language = card.language().orElse(desk.settings.language());
        Voice voice = desk.voice(language);
        Optional<Html> summary =
                Optional.of(card.summary()).filter(text -> !text.isBlank()).map(voice::text);
        return new CardView(
                Hrefs.to(page, mention.route()),
                voice.text(card.title()),
                card.kicker().map(voice::text),
                summary,
                mention.section().map(section -> desk.link(page, section)),
                card.authors().stream().map(voice::name).toList(),
                card.moments().published().map(voice::day),
                card.lead().map(this::picture),
                language.equals(desk.settings.language()) ? Optional.empty() : Optional.of(LanguageView.of(language)));
    }

    private PictureView picture(Card.Lead lead) {
        return new PictureView(
                Optional.of(Hrefs.to(page, desk.edition.media(lead.media().file()))),
                lead.media().width(),
                lead.media().height(),
                lead.picture().alt(),
                Optional.empty(),
                Optional.empty());
    }
}
