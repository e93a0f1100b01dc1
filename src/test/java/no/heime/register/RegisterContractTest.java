package no.heime.register;

import static no.heime.register.Registered.ASTRID;
import static no.heime.register.Registered.FAR;
import static no.heime.register.Registered.JONAS;
import static no.heime.register.Registered.KARI;
import static no.heime.register.Registered.LELAND;
import static no.heime.register.Registered.SANDNESSJOEN;
import static no.heime.register.Registered.id;
import static no.heime.register.Registered.offer;
import static no.heime.register.Registered.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import no.heime.organisation.OrganisationId;
import no.heime.shared.DomainException;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.query.Update;

/** What is registered is stored once, as it was written, for whom it is. */
abstract class RegisterContract extends WholeRegisterContract {

    @Test
    void whatIsSentTwiceIsStoredOnce() {
        var id = id();
        var first = register.register(JONAS, id, null, null, offer("Snø", 60, LELAND));
        var again = register.register(JONAS, id, null, null, offer("Snø", 60, LELAND));
        assertThat(first.created()).isTrue();
        assertThat(again.created()).isFalse();
        assertThat(again.entry().id()).isEqualTo(first.entry().id());
        assertThat(register.mine(JONAS)).hasSize(1);
    }

    @Test
    void anEntryIsReadBackAsItWasWritten() {
        var content = offer("Snø", 60, LELAND, SANDNESSJOEN);
        var id = registered(content);
        assertThat(register.ownEntry(JONAS, id).content()).isEqualTo(content);
        var resource = ResourceContent.of(written());
        assertThat(register.ownEntry(JONAS, registered(resource)).content()).isEqualTo(resource);
        var whole = ResourceContent.of(Registered.told(
                new Recurrence.Written(
                        Rhythm.EVERY_OTHER_WEEK,
                        List.of(DayOfWeek.THURSDAY, DayOfWeek.MONDAY),
                        LocalTime.of(19, 0),
                        LocalTime.of(20, 30),
                        LocalDate.parse("2026-01-05"),
                        FAR),
                new Booking.Written(Booking.Way.PHONE, "75 04 00 02"),
                new Source.Written("Helsenorge", "https://www.helsenorge.no/"),
                LocalDate.parse("2026-11-03")));
        assertThat(register.ownEntry(JONAS, registered(whole)).content()).isEqualTo(whole);
    }

    @Test
    void aResourceThatAnOlderProgramStoredIsReadWithoutWhatItDidNotKnow() {
        var resource = ResourceContent.of(written());
        var id = registered(resource);
        var old = new Update();
        List.of("recurrence", "booking", "accessibility", "source", "checked", "copies")
                .forEach(field -> old.unset("content." + field));
        store.updateFirst(query(where("_id").is(id)), old.unset("lending"), RegisterEntry.COLLECTION);
        assertThat(store.findById(id.value(), Document.class, RegisterEntry.COLLECTION)
                        .get("content", Document.class))
                .doesNotContainKey("accessibility");
        var read = register.ownEntry(JONAS, id);
        assertThat(read.content()).isEqualTo(resource);
        assertThat(((SelfCareResource) read).lending()).isNull();
    }

    @Test
    void whatRecursUntilADayIsPublicUntilThenAndGoesOnWhenItIsRenewed() {
        var today = LocalDate.now(clock);
        var recurrence = new Recurrence.Written(
                Rhythm.WEEKLY, List.of(DayOfWeek.values()), LocalTime.of(11, 0), null, null, today.plusDays(3));
        var id = approved(ResourceContent.of(Registered.told(recurrence, null, null, today.minusDays(9))));
        assertThat(found("turgruppa", null, null)).hasSize(1);
        own.renew(JONAS, id, 0);

        var renewed = (ResourceContent) register.ownEntry(JONAS, id).content();
        assertThat(renewed.validUntil()).isEqualTo(today.plusMonths(6));
        assertThat(renewed.checked()).isEqualTo(today);
    }

    @Test
    void otherWordsUnderTheSameIdAreAnEditOnlyWithTheRightVersion() {
        var id = registered(offer("Snø", 60, LELAND));
        var edited = register.register(JONAS, id, null, 0, offer("Is", 90, LELAND));
        assertThat(edited.entry().revision()).isEqualTo(1);
        assertThat(edited.entry().title()).isEqualTo("Is");
        assertThatThrownBy(() -> register.register(JONAS, id, null, 0, offer("Sand", 60, LELAND)))
                .hasMessage("register.stale");
    }

    @Test
    void whatWasMendedBecauseItsAnswerWasLostIsStoredUntilSomebodyHasTouchedIt() {
        var id = registered(offer("Snø", 60, LELAND));
        register.register(JONAS, id, null, null, offer("Is", 60, LELAND));
        assertThat(register.ownEntry(JONAS, id).title()).isEqualTo("Is");
        assertThatThrownBy(() -> register.register(JONAS, id, null, null, offer("Sand", 60, LELAND)))
                .hasMessage("register.stale")
                .extracting(refused -> ((DomainException) refused).next())
                .isEqualTo("/kan-hjelpe?id=" + id.value());

        var read = approved(offer("Ved", 60, LELAND));
        assertThatThrownBy(() -> register.register(JONAS, read, null, null, offer("Vann", 60, LELAND)))
                .hasMessage("register.stale");
    }

    @Test
    void whatStaffHaveReturnedCanBeHandedInUnchangedButNotByAnOldSendingThatComesLate() {
        var id = registered(offer("Snø", 60, LELAND));
        moderation.returnWith(KARI, id, 0, "Gjelder det hele Leland?");

        register.register(JONAS, id, null, null, offer("Snø", 60, LELAND));
        assertThat(moderation.awaiting(KARI)).isEmpty();

        register.register(JONAS, id, null, 0, offer("Snø", 60, LELAND));
        assertThat(moderation.awaiting(KARI)).extracting(RegisterEntry::id).containsExactly(id);
    }

    @Test
    void anEntryStaysWithWhomItIsFor() {
        var id = registered(offer("Snø", 60, LELAND));
        var group = new OrganisationId(UUID.randomUUID());
        assertThatThrownBy(() -> register.register(coordinator(group), id, group, null, offer("Snø", 60, LELAND)))
                .hasMessage("register.other-owner");
    }

    @Test
    void anotherOwnersIdTellsNothing() {
        var id = registered(offer("Snø", 60, LELAND));
        assertThatThrownBy(() -> register.register(ASTRID, id, null, null, offer("Snø", 60, LELAND)))
                .hasMessage("error.not-found");
        assertThatThrownBy(() -> register.ownEntry(ASTRID, id)).hasMessage("error.not-found");
        assertThatThrownBy(() -> own.withdraw(ASTRID, id)).hasMessage("error.not-found");
    }

    @Test
    void nobodyRegistersForAnOrganisationSheDoesNotSpeakFor() {
        var theirs = new OrganisationId(UUID.randomUUID());
        assertThatThrownBy(() -> register.register(JONAS, id(), theirs, null, offer("Snø", 60, LELAND)))
                .hasMessage("register.organisation.not-yours");
    }

    @Test
    void anOfferDoesNotBecomeAResource() {
        var id = registered(offer("Snø", 60, LELAND));
        assertThatThrownBy(() -> register.register(JONAS, id, null, 0, ResourceContent.of(written())))
                .hasMessage("register.other-form");
    }

    @Test
    void eventsAreToldAndTakenOut() {
        var id = approved(offer("Snø", 60, LELAND));
        assertThat(register.ownEntry(JONAS, id).outbox()).isEmpty();
    }

    @Test
    void severalAreFetchedByTheirIds() {
        var one = approved(offer("En", 60, LELAND));
        var two = approved(offer("To", 60, LELAND));
        assertThat(register.byIds(List.of(one, two, id()))).containsOnlyKeys(one, two);
    }
}

@OnEmbedded
class RegisterOnEmbeddedTest extends RegisterContract {}

@OnMongod
class RegisterOnMongodTest extends RegisterContract {}
