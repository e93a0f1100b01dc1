package no.heime.accesslog;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import no.heime.identity.Actor;
import no.heime.identity.HeldIn;
import no.heime.identity.KeepsAboutPeople;
import no.heime.shared.Phrase;
import no.heime.shared.kept.Facts;
import no.heime.shared.kept.Kept;
import no.heime.shared.kept.KeptThing;
import no.heime.shared.kept.Section;
import org.springframework.stereotype.Component;

/** Every line of the log about her, and what she has asked about them. */
@Component
class KeptLooks implements KeepsAboutPeople {

    private final Lines lines;
    private final LineWriter writer;
    private final LineQuestions questions;
    private final NamesNeeds needs;

    KeptLooks(Lines lines, LineWriter writer, LineQuestions questions, NamesNeeds needs) {
        this.lines = lines;
        this.writer = writer;
        this.questions = questions;
        this.needs = needs;
    }

    @Override
    public List<HeldIn> held() {
        return List.of(HeldIn.in(LineQuestion.class, "resident"));
    }

    @Override
    public List<Kept> about(Actor actor) {
        writer.writeAbout(actor.id());
        var about = lines.about(actor.id(), null, null);
        var named = needs.named(
                actor,
                about.stream()
                        .map(line -> line.reading().need())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
        var looks = about.stream().map(line -> look(line, named)).toList();
        var asked = questions.findByResident(actor.id()).stream()
                .map(KeptLooks::question)
                .toList();
        return List.of(new Kept(Section.LOOKED, looks), new Kept(Section.QUESTIONS, asked));
    }

    private static KeptThing look(Line line, Map<UUID, NamedNeed> named) {
        var said = line.reading();
        var reason = said.reason();
        boolean hasReason = reason != null && !reason.isEmpty();
        return KeptThing.of(
                Phrase.of("looked.what." + said.what()),
                inNeed(said, named)
                        .words("who", said.name())
                        .choice("part", said.hat().part(), "kept.part.")
                        .words("organisation", said.hat().organisation())
                        .municipality("municipality", line.municipality())
                        .moment("at", said.at())
                        .words("reason", hasReason ? reason : null)
                        .choice("why", hasReason ? null : said.why(), "looked.why.")
                        .choice("seen", said.what(), "looked.what."));
    }

    private static Facts inNeed(Reading said, Map<UUID, NamedNeed> named) {
        var need = said.need() == null ? null : named.get(said.need());
        return need == null ? Facts.NONE : Facts.NONE.choice("need", need.address(), need.title());
    }

    private static KeptThing question(LineQuestion question) {
        var answer = question.answer();
        return KeptThing.of(
                Phrase.of("kept.line-question"),
                Facts.NONE
                        .words("words", question.words())
                        .moment("asked", question.at())
                        .municipality("municipality", question.municipality())
                        .words("answer", answer == null ? null : answer.words())
                        .moment("answered", answer == null ? null : answer.at()));
    }
}
