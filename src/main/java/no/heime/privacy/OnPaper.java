package no.heime.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import no.heime.privacy.print.Sheets;
import no.heime.shared.Language;
import no.heime.shared.kept.Fact;
import no.heime.shared.kept.Kept;
import no.heime.shared.kept.KeptThing;

/** What is kept, on paper: in the same words as on the screen, all of it. */
final class OnPaper {

    private final InWords words;
    private final Language language;

    OnPaper(InWords words, Language language) {
        this.words = words;
        this.language = language;
    }

    byte[] write(List<Kept> all, Instant now) {
        try (var sheets = new Sheets(words.text("kept.title"), language.locale())) {
            sheets.title(words.text("kept.title"));
            sheets.paragraph(words.text("kept.paper.lead", words.moment(now)));
            for (var kept : all) {
                section(sheets, kept);
            }
            return sheets.finish();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private void section(Sheets sheets, Kept kept) throws IOException {
        var key = "kept." + kept.section();
        sheets.heading(words.text(key));
        sheets.paragraph(words.text(key + ".how-long"));
        for (var until : kept.until()) {
            sheets.paragraph(words.phrase(until));
        }
        if (kept.things().isEmpty()) {
            sheets.paragraph(words.text("kept.nothing"));
        }
        for (var thing : kept.things()) {
            thing(sheets, thing);
        }
    }

    private void thing(Sheets sheets, KeptThing thing) throws IOException {
        sheets.subheading(words.phrase(thing.called()));
        for (var fact : thing.facts().all()) {
            fact(sheets, fact);
        }
    }

    private void fact(Sheets sheets, Fact fact) throws IOException {
        for (var value : words.values(fact)) {
            sheets.line(words.text("kept.paper.fact", words.name(fact), value));
        }
    }
}
