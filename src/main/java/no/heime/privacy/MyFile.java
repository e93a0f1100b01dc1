package no.heime.privacy;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.heime.identity.Actor;
import no.heime.shared.DomainException;
import no.heime.shared.Language;
import no.heime.shared.limit.Allowance;
import no.heime.shared.limit.Allowances;
import org.springframework.stereotype.Service;

/** Everything that is kept about somebody as one file that she can take with her: for people, for machines, and her photos. */
@Service
public class MyFile {

    /** More within an hour is no longer somebody who wants to know what is kept; each costs many queries. */
    static final int AN_HOUR = 6;

    private final MyKept kept;
    private final Wording wording;
    private final ForMachines machines;
    private final Clock clock;
    private final Allowances people;

    MyFile(MyKept kept, Wording wording, ForMachines machines, Clock clock) {
        this.kept = kept;
        this.wording = wording;
        this.machines = machines;
        this.clock = clock;
        this.people = new Allowances(new Allowance(AN_HOUR, Duration.ofHours(1)), clock);
    }

    /**
     * Counts that she wants one.
     *
     * @throws DomainException {@code kept.refused.often}, when she has had many lately
     */
    public void ask(Actor actor) {
        if (people.take(actor.id().toString()).isPositive()) {
            throw DomainException.invalid("kept.refused.often", null);
        }
    }

    /**
     * Writes it little by little, as a ZIP.
     *
     * @param out stays open
     */
    public void write(Actor actor, Language language, OutputStream out) throws IOException {
        var all = kept.about(actor);
        var words = wording.in(language);
        var now = clock.instant();
        var zip = new ZipOutputStream(out);
        put(zip, words.text("kept.file.pdf"), new OnPaper(words, language).write(all, now));
        put(zip, words.text("kept.file.json"), machines.write(all, now, words));
        for (var file : kept.files(actor)) {
            var bytes = file.bytes().get();
            if (bytes.length > 0) {
                put(zip, words.text("kept.file.photos", file.name()), bytes);
            }
        }
        zip.finish();
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }
}
