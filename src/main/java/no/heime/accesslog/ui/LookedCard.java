package no.heime.accesslog.ui;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import no.heime.accesslog.Hat;
import no.heime.accesslog.LineQuestion;
import no.heime.accesslog.Looked;
import no.heime.accesslog.Seen;
import no.heime.shared.LadderStep;
import no.heime.shared.ui.Card;
import no.heime.shared.ui.Field;
import no.heime.shared.ui.Glyph;
import no.heime.shared.ui.Moments;
import no.heime.shared.ui.Notice;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.WayTo;

/** What somebody has looked at on one day, in plain words, and what one has asked about it. */
final class LookedCard {

    /** What is seen of a need that she can open herself. */
    private static final Set<Seen> NEEDS = EnumSet.of(Seen.NEED, Seen.NEED_LISTED, Seen.NEED_OF_HERS, Seen.LETTERS);

    private LookedCard() {}

    /** @param ask takes her words, and where it is said when they are refused */
    static Card of(Looked looked, Moments moments, BiConsumer<String, Field> ask) {
        Card card = Card.of(glyph(looked.hat().part()), who(looked))
                .line(Say.text("looked.what." + looked.what()))
                .line(Say.dotted(
                        moments.at(looked.at()),
                        looked.needs().size() > 1
                                ? Say.text("looked.needs", looked.needs().size())
                                : "",
                        looked.times() > Math.max(1, looked.needs().size())
                                ? Say.text("looked.times", looked.times())
                                : ""));
        if (looked.reason() != null) {
            card.line(Say.text("looked.reason", looked.reason()));
        }
        if (NEEDS.contains(looked.what())) {
            ways(looked.needs()).forEach(card::actions);
        }
        LineQuestion question = looked.question();
        return question == null ? card.part(new AskAboutLine(who(looked), ask)) : asked(card, question);
    }

    private static List<WayTo> ways(List<UUID> needs) {
        return IntStream.range(0, needs.size())
                .mapToObj(one -> WayTo.inText(
                        "/behov/" + needs.get(one),
                        needs.size() == 1 ? Say.text("looked.to-need") : Say.text("looked.to-need.number", one + 1)))
                .toList();
    }

    private static Card asked(Card card, LineQuestion question) {
        card.line(Say.text("looked.asked", question.words()));
        LineQuestion.Answer answer = question.answer();
        return answer == null
                ? card.line(Say.text("looked.asked.waits"))
                : card.part(Notice.info(Say.text("looked.asked.answer", answer.words())));
    }

    /** Name, part and for whom: «Kari Olsen, saksbehandler i Leirfjord kommune». */
    static String who(Looked looked) {
        String name = looked.name().isBlank() ? Say.text("looked.nameless") : looked.name();
        Hat hat = looked.hat();
        return switch (hat.part()) {
            case CASE_WORKER, ADMINISTRATOR, HELPER, PROXY, RESIDENT ->
                Say.text("looked.who." + hat.part(), name, looked.municipality());
            case COORDINATOR -> {
                String organisation = hat.organisation();
                yield organisation == null
                        ? Say.text("looked.who.coordinator-of-some", name)
                        : Say.text("looked.who.COORDINATOR", name, organisation);
            }
        };
    }

    private static Glyph glyph(Hat.Part part) {
        return switch (part) {
            case CASE_WORKER, ADMINISTRATOR -> new Glyph(LadderStep.MUNICIPALITY, "eye");
            case COORDINATOR, HELPER, PROXY, RESIDENT -> new Glyph(LadderStep.NEIGHBOURHOOD, "eye");
        };
    }
}
