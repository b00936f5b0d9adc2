package io.github.warraq.read.raw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Judges what each line of a page is: clues vote, once on what the lines say themselves and once on where they stand, and
 * the role with the most weight wins. Every line gets exactly one role.
 */
final class Recogniser {
    /** On what a line says itself. */
    static final List<Clue> FIRST = List.of(
            new AnyLine(),
            new ProseLine(),
            new RuleLine(),
            new NumberLine(),
            new StrayLetters(),
            new PageWords(),
            new WireMark(),
            new ContactLine(),
            new RelatedLabel(),
            new SectionLine(),
            new StampLine(),
            new BylineLine(),
            new CreditLine(),
            new CaptionLine(),
            new ForeignLine(),
            new SourceLine(),
            new ItemMark(),
            new TagLine());

    /** On where a line stands. */
    static final List<Clue> SECOND = List.of(
            new HeadlineHere(),
            new SaidBefore(),
            new HeadMenu(),
            new Disclosure(),
            new OutletInHead(),
            new NameInHead(),
            new PlaceInHead(),
            new StampInHead(),
            new DeckLine(),
            new AltText(),
            new CaptionBelowAlt(),
            new LoneCaption(),
            new HeadCaption(),
            new PressRoundUp(),
            new SubheadLine(),
            new UnlabelledLink(),
            new LinksBelowLabel(),
            new LeadIn(),
            new InsetByline(),
            new ListRun(),
            new QuotedRun(),
            new SourceAtEnd(),
            new Signature(),
            new MisplacedLine(),
            new CompanyNotice(),
            new TailLine());

    private static final List<Vote> BLANK = List.of(new Vote(Role.BLANK, 1, "nothing stands on it"));

    private Recogniser() {}

    /** The roles of all lines, in their order. */
    static List<Judged> recognise(List<Line> lines, Surroundings surroundings) {
        Page page = new Page(lines, surroundings);
        List<List<Vote>> votes = new ArrayList<>(lines.size());
        Role[] said = new Role[lines.size()];
        for (int at = 0; at < lines.size(); at++) {
            List<Vote> heard = page.line(at).isBlank() ? BLANK : ask(FIRST, page, at);
            votes.add(heard);
            said[at] = winner(heard);
        }
        Page framed = page.heard(said);
        List<Judged> judged = new ArrayList<>(lines.size());
        for (int at = 0; at < lines.size(); at++) {
            List<Vote> all = votes.get(at);
            if (!page.line(at).isBlank()) {
                all.addAll(ask(SECOND, framed, at));
            }
            Role role = winner(all);
            judged.add(new Judged(page.line(at), role, reasons(all, role)));
        }
        return judged;
    }

    private static List<Vote> ask(List<Clue> clues, Page page, int at) {
        List<Vote> votes = new ArrayList<>(2);
        for (Clue clue : clues) {
            Optional<Vote> vote = clue.judge(page, at);
            vote.ifPresent(votes::add);
        }
        return votes;
    }

    private static Role winner(List<Vote> votes) {
        Map<Role, Integer> weights = new EnumMap<>(Role.class);
        for (Vote vote : votes) {
            weights.merge(vote.role(), vote.weight(), Integer::sum);
        }
        Role winner = Role.PARAGRAPH;
        int most = 0;
        for (Map.Entry<Role, Integer> weight : weights.entrySet()) {
            if (weight.getValue() > most) {
                winner = weight.getKey();
                most = weight.getValue();
            }
        }
        return winner;
    }

    private static List<String> reasons(List<Vote> votes, Role role) {
        return votes.stream()
                .filter(vote -> vote.role() == role)
                .sorted(Comparator.comparingInt(Vote::weight).reversed())
                .map(Vote::because)
                .toList();
    }
}
