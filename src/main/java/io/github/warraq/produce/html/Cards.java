package io.github.warraq.produce.html;

import io.github.warraq.base.Route;
import io.github.warraq.catalog.Card;
import java.util.ArrayList;
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
        List<CardView> views = new ArrayList<>(mentions.size());
        for (Mention mention : mentions) {
            views.add(view(mention));
        }
        return views;
    }

    CardView view(Mention mention) {
        FaceView face = mention.face();
        return new CardView(
                Hrefs.to(page, mention.route()),
                face.title(),
                face.kicker(),
                face.summary(),
                face.section()
                        .map(name -> LinkView.to(
                                Hrefs.to(page, mention.section().orElseThrow().route()), name)),
                face.authors(),
                face.date(),
                mention.card().lead().map(this::picture),
                face.foreign());
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
