package no.heime.register;

import java.util.List;
import no.heime.identity.Actor;
import no.heime.identity.HeldIn;
import no.heime.identity.KeepsAboutPeople;
import no.heime.shared.Phrase;
import no.heime.shared.kept.Facts;
import no.heime.shared.kept.Kept;
import no.heime.shared.kept.KeptThing;
import no.heime.shared.kept.Section;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** What she has reported while she was signed in, and the answers. */
@Component
class KeptReports implements KeepsAboutPeople {

    private final Reports reports;

    KeptReports(Reports reports) {
        this.reports = reports;
    }

    @Override
    public List<HeldIn> held() {
        return List.of(HeldIn.in(Report.class, "reporter"));
    }

    @Override
    public List<Kept> about(Actor actor) {
        var hers = reports.findByReporterOrderByAtDesc(actor.id(), Limit.unlimited()).stream()
                .map(KeptReports::thing)
                .toList();
        return List.of(new Kept(Section.REPORTS, hers));
    }

    private static KeptThing thing(Report report) {
        var answer = report.answer();
        return KeptThing.of(
                Phrase.verbatim(report.title()),
                Facts.NONE
                        .choice("sort", report.kind(), "report.kind.")
                        .words("words", report.words())
                        .moment("reported", report.at())
                        .words("answer", answer == null ? null : answer.words())
                        .moment("answered", answer == null ? null : answer.at()));
    }
}
