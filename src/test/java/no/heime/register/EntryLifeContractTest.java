package no.heime.register;

import static no.heime.register.Registered.ASTRID;
import static no.heime.register.Registered.JONAS;
import static no.heime.register.Registered.KARI;
import static no.heime.register.Registered.LELAND;
import static no.heime.register.Registered.NILS;
import static no.heime.register.Registered.id;
import static no.heime.register.Registered.offer;
import static no.heime.register.Registered.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.query.Update;

/** What becomes of an entry after it is registered: its versions, and who reads them. */
abstract class EntryLifeContract extends LivesOfEntriesContract {

    @Autowired
    Versions versions;

    @Test
    void eachChangeKeepsWhatItWasAndWhoChangedIt() {
        var id = approved(offer("Snø", 60, LELAND));
        register.register(JONAS, id, null, 0, offer("Snø og is", 60, LELAND));
        register.register(JONAS, id, null, 1, offer("Snø og is", 90, LELAND));

        var past = history.of(JONAS, entry(id));

        assertThat(past).extracting(one -> one.before().content().title()).containsExactly("Snø og is", "Snø");
        assertThat(past).extracting(one -> one.after().title()).containsExactly("Snø og is", "Snø og is");
        assertThat(past).extracting(one -> one.before().revision()).containsExactly(1, 0);
        assertThat(past).extracting(one -> one.before().approved()).containsExactly(false, true);
        assertThat(past).extracting(one -> one.before().changedBy()).containsOnly(JONAS.id());
        assertThat(entry(id).outbox()).isEmpty();
    }

    @Test
    void everyFieldOfAResourceIsKeptAsWell() {
        var before = ResourceContent.of(written());
        var id = approved(before);
        register.register(JONAS, id, null, 0, renamed("Turgruppa møtes ved skolen"));
        assertThat(history.of(KARI, entry(id)).getFirst().before().content()).isEqualTo(before);
    }

    @Test
    void ownerAndStaffReadTheHistoryAndNobodyElse() {
        var id = approved(offer("Snø", 60, LELAND));
        register.register(JONAS, id, null, 0, offer("Snø og is", 60, LELAND));
        assertThat(history.of(KARI, entry(id))).hasSize(1);
        assertThat(history.of(NILS, entry(id))).isEmpty();
        assertThat(history.of(ASTRID, entry(id))).isEmpty();
        assertThat(history.of(null, entry(id))).isEmpty();
    }

    @Test
    void aChangeThatIsToldTwiceKeepsOneVersion() {
        var before = entry(approved(offer("Snø", 60, LELAND)));
        var changed = new EntryChanged(
                UUID.randomUUID(), clock.instant(), PastVersion.of(before, JONAS.id(), clock.instant(), null));
        versions.on(changed);
        versions.on(changed);
        assertThat(versions.of(before.id())).hasSize(1);
    }

    @Test
    void aChangeThatWasNotToldBeforeTheProgramDiedIsReadBackAndTold() {
        for (var content : List.of(offer("Snø", 60, LELAND), ResourceContent.of(written()))) {
            var before = entry(approved(content));
            var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            var changed = new EntryChanged(UUID.randomUUID(), at, PastVersion.of(before, JONAS.id(), at, Pause.OVER));
            entries.save(before.with(before.moderation(), changed));

            var left = entry(before.id()).outbox().getFirst();

            assertThat(left).isEqualTo(changed);
            versions.on((EntryChanged) left);
            assertThat(versions.of(before.id())).containsExactly(changed.before());
        }
    }

    @Test
    void onlyTheLatestVersionsAreKept() {
        var before = entry(approved(offer("Snø", 60, LELAND)));
        for (var revision = 0; revision < Versions.KEPT + 5; revision++) {
            versions.on(new EntryChanged(
                    UUID.randomUUID(),
                    clock.instant(),
                    new PastVersion(
                            UUID.randomUUID(),
                            before.id(),
                            revision,
                            JONAS.id(),
                            before.content(),
                            true,
                            JONAS.id(),
                            clock.instant(),
                            null)));
        }
        assertThat(store.count(query(where("entry").is(before.id())), PastVersion.class))
                .isEqualTo(Versions.KEPT);
        assertThat(versions.of(before.id()).getFirst().revision()).isEqualTo(Versions.KEPT + 4);
    }

    @Test
    void aVersionFromAnEarlierProgramIsStillRead() {
        var id = approved(ResourceContent.of(written()));
        register.register(JONAS, id, null, 0, renamed("Et nytt navn"));
        store.updateFirst(
                query(where("entry").is(id)),
                new Update().unset("content.price").unset("content.link"),
                PastVersion.class);
        assertThat(versions.of(id)).hasSize(1);
    }

    private static ResourceContent renamed(String title) {
        var it = written();
        return ResourceContent.of(new ResourceContent.Written(
                it.type(),
                title,
                it.description(),
                it.kinds(),
                it.forWhom(),
                it.online(),
                it.districts(),
                it.where(),
                it.when(),
                it.times(),
                it.price(),
                it.link(),
                it.phone(),
                it.recurrence(),
                it.booking(),
                it.accessibility(),
                it.source(),
                it.checked(),
                it.copies()));
    }
}

@OnEmbedded
class EntryLifeOnEmbeddedTest extends EntryLifeContract {}

@OnMongod
class EntryLifeOnMongodTest extends EntryLifeContract {}
