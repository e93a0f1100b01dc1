package no.heime.register;

import static no.heime.register.Registered.ASTRID;
import static no.heime.register.Registered.FAR;
import static no.heime.register.Registered.JONAS;
import static no.heime.register.Registered.KARI;
import static no.heime.register.Registered.LELAND;
import static no.heime.register.Registered.LIV;
import static no.heime.register.Registered.NILS;
import static no.heime.register.Registered.SANDNESSJOEN;
import static no.heime.register.Registered.SNOW;
import static no.heime.register.Registered.id;
import static no.heime.register.Registered.known;
import static no.heime.register.Registered.offer;
import static no.heime.register.Registered.told;
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
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import no.heime.identity.Actor;
import no.heime.identity.Membership;
import no.heime.identity.PersonService;
import no.heime.municipality.DistrictId;
import no.heime.municipality.Places;
import no.heime.organisation.Organisation;
import no.heime.organisation.OrganisationDetails;
import no.heime.organisation.OrganisationId;
import no.heime.organisation.OrganisationModeration;
import no.heime.organisation.OrganisationService;
import no.heime.shared.DomainException;
import no.heime.shared.LadderStep;
import no.heime.shared.PhoneNumber;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import no.heime.shared.taxonomy.KindId;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.query.Update;

/** What holds for the register on every store. */
abstract class RegisterContract extends RegisterStoreContract {

    @Autowired
    Reservations reservations;

    @Autowired
    RegisterSearch search;

    @Autowired
    OrganisationService organisations;

    @Autowired
    OrganisationModeration organisationModeration;

    @Autowired
    PersonService people;

    @Autowired
    Places places;

    private static Actor coordinator(OrganisationId group) {
        return new Actor(
                JONAS.id(),
                JONAS.name(),
                JONAS.municipality(),
                JONAS.district(),
                JONAS.language(),
                List.of(Membership.coordinatorOf(group)));
    }

    private List<String> found(@Nullable String words, @Nullable KindId kind, @Nullable DayOfWeek day) {
        var asked = Search.of(words, LELAND, 20)
                .choosing(Facet.KIND, kind == null ? "" : kind.value())
                .choosing(Facet.DAY, day == null ? "" : day.name());
        return search.search(asked).hits().stream()
                .map(hit -> hit.entry().title())
                .toList();
    }

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
    void whatATrustedOrganisationRegistersIsPublicAtOnce() {
        var group = new OrganisationId(UUID.randomUUID());
        var solveig = coordinator(group);
        organisations.add(Organisation.known(
                group,
                "1822",
                new OrganisationDetails("Vel", null, LELAND.value(), "Vi.", List.of("snow"), null, null, null)));
        var looked = register.register(solveig, id(), group, null, offer("Snø", 60, LELAND));
        assertThat(looked.entry().status()).isEqualTo(EntryStatus.SUBMITTED);

        organisationModeration.trust(KARI, group, true);
        var trusted = register.register(solveig, id(), group, null, offer("Ved", 60, LELAND));
        assertThat(trusted.entry().status()).isEqualTo(EntryStatus.APPROVED);
        var edited = register.register(solveig, trusted.entry().id(), group, 0, offer("Mer ved", 60, LELAND));
        assertThat(edited.entry().status()).isEqualTo(EntryStatus.APPROVED);
        assertThat(register.publicOf(group, LELAND))
                .extracting(hit -> hit.entry().title())
                .containsExactly("Mer ved");

        moderation.takeDown(KARI, edited.entry().id(), edited.entry().revision(), "Feil sted.");
        var again = register.register(solveig, edited.entry().id(), group, 1, offer("Mye ved", 60, LELAND));
        assertThat(again.entry().status()).isEqualTo(EntryStatus.SUBMITTED);
        var andAgain = register.register(solveig, edited.entry().id(), group, 2, offer("Tørr ved", 60, LELAND));
        assertThat(andAgain.entry().status()).isEqualTo(EntryStatus.SUBMITTED);

        moderation.approve(KARI, edited.entry().id(), andAgain.entry().revision());
        var trustedAgain = register.register(solveig, edited.entry().id(), group, 3, offer("Bjørkeved", 60, LELAND));
        assertThat(trustedAgain.entry().status()).isEqualTo(EntryStatus.APPROVED);
    }

    @Test
    void nobodyMakesHerOwnNumberOrAddressPublicHoweverSheTries() {
        people.add(Registered.reachable(JONAS, "901 23 456", "jonas@heime.example"));
        assertThatThrownBy(() -> registered(offer("Ring meg: 90 12 34 56", 60, LELAND)))
                .hasMessage("register.own-phone");
        assertThatThrownBy(() -> registered(phoneLine("90123456"))).hasMessage("register.own-phone");
        assertThat(register.mine(JONAS)).isEmpty();

        var id = registered(phoneLine("116123"));
        assertThatThrownBy(() -> register.register(JONAS, id, null, 0, phoneLine("+47 90123456")))
                .hasMessage("register.own-phone");
        assertThat(((ResourceContent) register.ownEntry(JONAS, id).content()).phone())
                .isEqualTo(PhoneNumber.of("116123"));
    }

    @Test
    void anOrganisationMayHaveItsCoordinatorsNumber() {
        var group = new OrganisationId(UUID.randomUUID());
        organisations.add(Organisation.known(
                group,
                "1822",
                new OrganisationDetails("Vel", null, LELAND.value(), "Vi.", List.of("snow"), null, null, null)));
        people.add(Registered.reachable(JONAS, "901 23 456", "jonas@heime.example"));
        var line = register.register(coordinator(group), id(), group, null, phoneLine("90123456"));
        assertThat(line.created()).isTrue();
    }

    @Test
    void anOfferDoesNotBecomeAResource() {
        var id = registered(offer("Snø", 60, LELAND));
        assertThatThrownBy(() -> register.register(JONAS, id, null, 0, ResourceContent.of(written())))
                .hasMessage("register.other-form");
    }

    @Test
    void onlyWhatIsApprovedIsFoundAndShown() {
        var id = registered(offer("Snømåking på Leland", 60, LELAND));
        assertThat(found("snømåking", null, null)).isEmpty();
        assertThatThrownBy(() -> register.show(null, id, null)).hasMessage("error.not-found");
        assertThatThrownBy(() -> register.show(NILS, id, null)).hasMessage("error.not-found");
        assertThat(register.show(JONAS, id, null).entry().id()).isEqualTo(id);
        assertThat(register.show(KARI, id, null).entry().id()).isEqualTo(id);
        moderation.approve(KARI, id, 0);
        assertThat(found("snømåking", null, null)).containsExactly("Snømåking på Leland");
        assertThat(register.show(null, id, LELAND).travel()).isNotNull();
    }

    @Test
    void anEditIsLookedAtAgainBeforeItIsPublic() {
        var id = approved(offer("Snø", 60, LELAND));
        register.register(JONAS, id, null, 0, offer("Snø og is", 60, LELAND));
        assertThat(found(null, null, null)).isEmpty();
        assertThat(moderation.awaiting(KARI)).extracting(RegisterEntry::id).containsExactly(id);
    }

    @Test
    void whatStaffHaveNotReadIsNeverMadePublic() {
        var id = registered(offer("Snø", 60, LELAND));
        register.register(JONAS, id, null, 0, offer("Noe annet", 60, LELAND));
        assertThatThrownBy(() -> moderation.approve(KARI, id, 0)).hasMessage("register.moderate.changed");
        assertThatThrownBy(() -> moderation.returnWith(KARI, id, 0, "Skriv mer."))
                .hasMessage("register.moderate.changed");
        assertThatThrownBy(() -> moderation.hide(KARI, id, 0, "Reklame.")).hasMessage("register.moderate.changed");
        moderation.approve(KARI, id, 1);
        assertThat(found(null, null, null)).containsExactly("Noe annet");
    }

    @Test
    void whoChangedHerOfferMayStillSayYesAndWhoTookItAwayMayNot() {
        var id = approved(offer("Snø", 60, LELAND));
        register.register(JONAS, id, null, 0, offer("Snø og is", 60, LELAND));
        assertThat(reservations.reserve(id, new ReservationId(UUID.randomUUID()), 30))
                .isTrue();
        moderation.hide(KARI, id, 1, "Reklame.");
        assertThat(reservations.reserve(id, new ReservationId(UUID.randomUUID()), 30))
                .isFalse();
    }

    @Test
    void staffOfTheProvidersMunicipalityModerateAndNobodyElse() {
        var id = registered(offer("Snø", 60, LELAND));
        assertThat(moderation.awaiting(KARI)).hasSize(1);
        assertThat(moderation.awaiting(NILS)).isEmpty();
        assertThat(moderation.awaiting(JONAS)).isEmpty();
        assertThatThrownBy(() -> moderation.approve(NILS, id, 0)).hasMessage("error.not-found");
        assertThatThrownBy(() -> moderation.approve(JONAS, id, 0)).hasMessage("error.not-found");
        moderation.returnWith(KARI, id, 0, "Skriv mer.");
        assertThat(register.ownEntry(JONAS, id).moderation().words()).isEqualTo("Skriv mer.");
        var other = registered(offer("Reklame", 60, LELAND));
        moderation.hide(KARI, other, 0, "Reklame.");
        assertThat(register.ownEntry(JONAS, other).status()).isEqualTo(EntryStatus.HIDDEN);
    }

    @Test
    void whoIsStaffLeavesWhatSheStandsBehindToAColleagueWhenThereIsOne() {
        people.addAll(List.of(known(KARI), known(LIV)));
        var id = id();
        register.register(KARI, id, null, null, offer("Snø", 60, LELAND));
        assertThat(moderation.awaiting(KARI)).isEmpty();
        assertThat(moderation.awaiting(LIV)).hasSize(1);
        assertThatThrownBy(() -> moderation.approve(KARI, id, 0)).hasMessage("register.moderate.own");
        var own = register.ownEntry(KARI, id);
        assertThat(moderation.isFor(KARI, own)).isFalse();
        assertThat(moderation.isFor(LIV, own)).isTrue();
        moderation.approve(LIV, id, 0);
        moderation.takeDown(LIV, id, 0, "Feil.");
        assertThatThrownBy(() -> moderation.putBack(KARI, id, 0)).hasMessage("register.moderate.own");
    }

    @Test
    void whoIsTheOnlyCaseWorkerDecidesAboutHerOwn() {
        people.addAll(List.of(known(KARI), known(NILS)));
        var id = id();
        register.register(KARI, id, null, null, offer("Snø", 60, LELAND));
        assertThat(moderation.awaiting(KARI)).hasSize(1);
        moderation.approve(KARI, id, 0);
        assertThat(register.show(null, id, null).entry().status()).isEqualTo(EntryStatus.APPROVED);
    }

    @Test
    void whoTakesABreakIsNeitherFoundNorAskedAndComesBack() {
        var id = approved(offer("Snø", 60, LELAND));
        reservations.reserve(id, new ReservationId(UUID.randomUUID()), 30);
        own.pause(JONAS, id, 0, LocalDate.now(clock).plusWeeks(1));
        assertThat(found("snø", null, null)).isEmpty();
        assertThat(register.candidates(LadderStep.NEIGHBOURHOOD, SNOW, LELAND, 10))
                .isEmpty();
        assertThat(register.ownEntry(JONAS, id).moderation().pausedUntil())
                .isEqualTo(LocalDate.now(clock).plusWeeks(1));
        assertThat(free(id)).isEqualTo(30);
        assertThatThrownBy(() -> register.show(null, id, LELAND)).hasMessage("error.not-found");
        assertThatThrownBy(() -> own.resume(ASTRID, id, 0)).hasMessage("error.not-found");
        assertThatThrownBy(() -> own.pause(ASTRID, id, 0, LocalDate.now(clock).plusWeeks(1)))
                .hasMessage("error.not-found");

        own.resume(JONAS, id, 1);

        assertThat(found("snø", null, null)).containsExactly("Snø");
        assertThat(register.candidates(LadderStep.NEIGHBOURHOOD, SNOW, LELAND, 10))
                .hasSize(1);
    }

    @Test
    void whoTakesABreakUntilADayIsFoundAndAskedAgainFromThatDayOn() {
        var back = LocalDate.now(clock).plusDays(10);
        var id = approved(offer("Snø", 60, LELAND));
        own.pause(JONAS, id, 0, back);
        assertThat(foundOn(back.minusDays(1))).isEmpty();
        assertThat(askedOn(back.minusDays(1))).isEmpty();

        assertThat(foundOn(back)).containsExactly(id);
        assertThat(askedOn(back)).containsExactly(id);
        assertThat(register.ownEntry(JONAS, id).isPublicOn(back.minusDays(1))).isFalse();
        assertThat(register.ownEntry(JONAS, id).isPublicOn(back)).isTrue();
    }

    private List<EntryId> foundOn(LocalDate day) {
        var anything = new Question(places, List.of(), Search.of(null, LELAND, 20)).anyWord(Choices.NONE);
        return entries.matching(anything, day, 10).stream()
                .map(found -> found.entry().id())
                .toList();
    }

    private List<EntryId> askedOn(LocalDate day) {
        return entries.reaching(LadderStep.NEIGHBOURHOOD, List.of(SNOW), LELAND, day, 10).stream()
                .map(RegisterEntry::id)
                .toList();
    }

    @Test
    void whatHasRunOutIsNeitherFoundNorAskedNorShownAndComesBackWhenItIsRenewed() {
        var today = LocalDate.now(clock);
        var id = entries.insert(Registered.approved(offer(SNOW, "I går", 60, today.minusDays(1), LELAND)))
                .id();
        entries.insert(Registered.approved(offer(SNOW, "I dag", 60, today, LELAND)));
        assertThat(found("snømåking", null, null)).containsExactly("I dag");
        assertThat(register.candidates(LadderStep.NEIGHBOURHOOD, SNOW, LELAND, 10))
                .extracting(RegisterEntry::title)
                .containsExactly("I dag");
        assertThat(reservations.reserve(id, new ReservationId(UUID.randomUUID()), 30))
                .isFalse();
        assertThatThrownBy(() -> register.show(null, id, null)).hasMessage("error.not-found");
        assertThatThrownBy(() -> register.show(ASTRID, id, null)).hasMessage("error.not-found");

        own.renew(JONAS, id, 0);

        assertThat(found("snømåking", null, null)).containsExactlyInAnyOrder("I dag", "I går");
        assertThat(register.candidates(LadderStep.NEIGHBOURHOOD, SNOW, LELAND, 10))
                .hasSize(2);
        assertThat(reservations.reserve(id, new ReservationId(UUID.randomUUID()), 30))
                .isTrue();
        assertThat(register.show(null, id, null).entry().id()).isEqualTo(id);
    }

    @Test
    void whatIsRenewedHoldsForHalfAYearMoreAndIsLookedAtByNobody() {
        var today = LocalDate.now(clock);
        var id = approved(offer(SNOW, "Snø", 60, today.plusDays(3), LELAND));
        assertThatThrownBy(() -> own.renew(ASTRID, id, 0)).hasMessage("error.not-found");
        own.renew(JONAS, id, 0);
        var renewed = register.ownEntry(JONAS, id);
        assertThat(renewed.content().validUntil()).isEqualTo(today.plusMonths(6));
        assertThat(renewed.status()).isEqualTo(EntryStatus.APPROVED);
        assertThat(renewed.moderation().confirmedAt()).isNotNull();
        assertThat(moderation.awaiting(KARI)).isEmpty();
        // whose end is further away keeps it
        var far = approved(offer("Lenge", 60, LELAND));
        own.renew(JONAS, far, 0);
        assertThat(register.ownEntry(JONAS, far).content().validUntil()).isEqualTo(Registered.FAR);
    }

    @Test
    void whatIsWithdrawnIsGoneFromTheSearchAndTheCandidates() {
        var id = approved(offer("Snø", 60, LELAND));
        own.withdraw(JONAS, id);
        assertThat(found(null, null, null)).isEmpty();
        assertThat(register.candidates(LadderStep.NEIGHBOURHOOD, SNOW, LELAND, 10))
                .isEmpty();
    }

    @Test
    void whatIsWithdrawnByMistakeIsFoundAgainAndStaffSeeNothingNew() {
        var id = approved(offer("Snø", 60, LELAND));
        own.withdraw(JONAS, id);
        assertThatThrownBy(() -> own.bringBack(ASTRID, id)).hasMessage("error.not-found");
        assertThatThrownBy(() -> own.bringBack(KARI, id)).hasMessage("error.not-found");

        own.bringBack(JONAS, id);
        own.bringBack(JONAS, id);

        assertThat(found(null, null, null)).hasSize(1);
        assertThat(moderation.awaiting(KARI)).isEmpty();
        assertThat(register.ownEntry(JONAS, id).moderation().history())
                .extracting(Change::became)
                .containsExactly(
                        EntryStatus.SUBMITTED, EntryStatus.APPROVED, EntryStatus.WITHDRAWN, EntryStatus.APPROVED);
    }

    @Test
    void eventsAreToldAndTakenOut() {
        var id = approved(offer("Snø", 60, LELAND));
        assertThat(register.ownEntry(JONAS, id).outbox()).isEmpty();
    }

    @Test
    void candidatesServeTheDistrictOnTheStepWithThatKindMostFreeTimeFirst() {
        approved(offer("Lite tid", 60, LELAND));
        approved(offer("God tid", 600, LELAND, SANDNESSJOEN));
        approved(offer("Et annet sted", 300, SANDNESSJOEN));
        approved(offer(new KindId("visit"), "Noe annet", 300, FAR, LELAND));
        registered(offer("Ikke godkjent", 300, LELAND));
        assertThat(register.candidates(LadderStep.NEIGHBOURHOOD, SNOW, LELAND, 10))
                .extracting(RegisterEntry::title)
                .containsExactly("God tid", "Lite tid");
        assertThat(register.candidates(LadderStep.NEIGHBOURHOOD, SNOW, LELAND, 1))
                .hasSize(1);
        assertThat(register.candidates(LadderStep.DIGITAL, SNOW, LELAND, 10)).isEmpty();
    }

    @Test
    void digitalHelpersAreOffersOfTheDigitalKindsNearestFirst() {
        approved(offer(new KindId("digital-help"), "Mobil", 60, FAR, LELAND));
        approved(offer(new KindId("sign-in-help"), "BankID", 90, FAR, LELAND, SANDNESSJOEN));
        approved(offer(new KindId("sign-in-help"), "Et annet sted", 90, FAR, SANDNESSJOEN));
        approved(offer("Snø", 60, LELAND));
        registered(offer(new KindId("digital-help"), "Ikke godkjent", 60, FAR, LELAND));
        var helpers = register.digitalHelpers(LELAND, 10);
        assertThat(helpers).extracting(hit -> hit.entry().title()).containsExactlyInAnyOrder("Mobil", "BankID");
        assertThat(helpers).allSatisfy(hit -> assertThat(hit.travel()).isNotNull());
        assertThat(register.digitalHelpers(LELAND, 1)).hasSize(1);
    }

    @Test
    void anOfferThatIsFullIsNotACandidate() {
        var id = approved(offer("Snø", 60, LELAND));
        assertThat(reservations.reserve(id, new ReservationId(UUID.randomUUID()), 60))
                .isTrue();
        assertThat(register.candidates(LadderStep.NEIGHBOURHOOD, SNOW, LELAND, 10))
                .isEmpty();
    }

    @Test
    void whatIsEverywhereReachesEveryDistrict() {
        approved(phoneLine());
        assertThat(register.candidates(LadderStep.SELF, new KindId("walk-together"), SANDNESSJOEN, 10))
                .extracting(RegisterEntry::title)
                .containsExactly("Ringelinja");
        assertThat(found("ringelinja", null, null)).hasSize(1);
    }

    @Test
    void aReservationTwiceTakesTheTimeOnceAndItsReleaseGivesItBackOnce() {
        var id = approved(offer("Snø", 60, LELAND));
        var reservation = new ReservationId(UUID.randomUUID());
        assertThat(reservations.reserve(id, reservation, 40)).isTrue();
        assertThat(reservations.reserve(id, reservation, 40)).isTrue();
        assertThat(free(id)).isEqualTo(20);
        assertThat(reservations.reserve(id, new ReservationId(UUID.randomUUID()), 40))
                .isFalse();
        reservations.release(id, reservation);
        reservations.release(id, reservation);
        assertThat(free(id)).isEqualTo(60);
    }

    @Test
    void aHundredWhoWantTheLastHourAtOnceGetItExactlyOnce() throws Exception {
        var id = approved(offer("Snø", 60, LELAND));
        var attempts = IntStream.range(0, 100)
                .<Callable<Boolean>>mapToObj(
                        n -> () -> reservations.reserve(id, new ReservationId(UUID.randomUUID()), 60))
                .toList();
        try (var crowd = Executors.newFixedThreadPool(20)) {
            var got = 0;
            for (var attempt : crowd.invokeAll(attempts)) {
                got += attempt.get() ? 1 : 0;
            }
            assertThat(got).isEqualTo(1);
        }
        assertThat(free(id)).isZero();
    }

    @Test
    void aReservationMeanwhileIsNotLostWhenTheOwnerEdits() {
        var id = approved(offer("Snø", 60, LELAND));
        reservations.reserve(id, new ReservationId(UUID.randomUUID()), 40);
        register.register(JONAS, id, null, 0, offer("Snø", 120, LELAND));
        assertThat(free(id)).isEqualTo(80);
    }

    @Test
    void whatIsAskedForInWordsIsFoundHoweverFarAway() {
        var far = new DistrictId("kvaenangen-burfjord");
        var written = written();
        var away = new ResourceContent.Written(
                written.type(),
                "Stavlykter til låns",
                written.description(),
                written.kinds(),
                written.forWhom(),
                false,
                List.of(far),
                written.where(),
                written.when(),
                written.times(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        approved(ResourceContent.of(away));
        assertThat(found("stavlykter", null, null)).containsExactly("Stavlykter til låns");
        assertThat(found(null, null, null)).isEmpty();
    }

    @Test
    void wordsAreFoundInOtherFormsAndTheLastOneUnfinished() {
        approved(ResourceContent.of(written()));
        assertThat(found("turgrupper", null, null)).hasSize(1);
        assertThat(found("turgr", null, null)).hasSize(1);
        assertThat(found("turgruppa kirk", null, null)).hasSize(1);
        assertThat(found("snøm", null, null)).isEmpty();
        // where nothing answers every word, what answers one of them is better than nothing
        assertThat(found("turgruppa snøm", null, null)).hasSize(1);
        assertThat(found("spasertur", null, null)).hasSize(1);
    }

    @Test
    void aWordOfSignsOnlyIsNoPattern() {
        approved(ResourceContent.of(written()));
        assertThat(found(".*", null, null)).hasSize(1);
        assertThat(found("(tur", null, null)).hasSize(1);
    }

    @Test
    void kindAndGroupAndDayNarrowTheSearch() {
        approved(ResourceContent.of(written()));
        approved(offer("Snø", 60, LELAND));
        assertThat(found(null, SNOW, null)).containsExactly("Snø");
        assertThat(found(null, null, DayOfWeek.THURSDAY)).containsExactly("Turgruppa går fra kirka");
        var company = search.search(Search.of(null, LELAND, 20).choosing(Facet.KIND, Choices.group("company")));
        assertThat(company.hits()).hasSize(1);
    }

    @Test
    void offersThatDoNotComeHereAreNotShownAndPlacesOneCanTravelToAre() {
        approved(offer("Bare i Sandnessjøen", 60, SANDNESSJOEN));
        var there = written();
        approved(ResourceContent.of(new ResourceContent.Written(
                ResourceType.MEETING_PLACE,
                "Kaffe og nettbrett",
                "Torsdager.",
                there.kinds(),
                null,
                false,
                List.of(SANDNESSJOEN),
                null,
                null,
                there.times(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null)));
        approved(ResourceContent.of(written()));
        assertThat(found(null, null, null)).containsExactly("Turgruppa går fra kirka", "Kaffe og nettbrett");
    }

    @Test
    void withoutADistrictEverythingIsFound() {
        approved(offer("Bare i Sandnessjøen", 60, SANDNESSJOEN));
        assertThat(search.search(Search.of(null, null, 4)).hits())
                .hasSize(1)
                .first()
                .extracting(Hit::travel)
                .isNull();
    }

    @Test
    void nearSomebodyWhoHasNotSaidWhereSheIsThereIsOnlyWhatIsEverywhere() {
        approved(offer("Bare i Sandnessjøen", 60, SANDNESSJOEN));
        approved(phoneLine());
        assertThat(search.nearby(null, 4))
                .extracting(hit -> hit.entry().title())
                .containsExactly("Ringelinja");
        assertThat(timesAsked(() -> search.nearby(null, 4)))
                .as("what it does not show is not fetched")
                .isLessThan(2);
    }

    @Test
    void anEndlessQuestionIsAnsweredByItsFirstWords() {
        approved(offer("Snø", 60, LELAND));
        var found = search.search(Search.of("snø " + "fjas ".repeat(2_000), LELAND, 4));
        assertThat(found.whole()).isFalse();
        assertThat(found.hits()).hasSize(1);
        assertThat(search.search(Search.of("snø", LELAND, 4)).whole()).isTrue();
    }

    @Test
    void whatIsTodayOrTomorrowStandsOnTheStartPageThoughMuchIsNearer() {
        var daily = new Recurrence.Written(
                Rhythm.WEEKLY, List.of(DayOfWeek.values()), LocalTime.of(11, 0), null, null, null);
        approved(ResourceContent.of(told(daily, null, null, null)));
        IntStream.range(0, 12).forEach(n -> approved(offer("Snø " + n, 60, LELAND)));
        assertThat(search.nearby(LELAND, 12))
                .hasSize(12)
                .extracting(hit -> hit.entry().title())
                .contains("Turgruppa går fra kirka");
    }

    @Test
    void severalAreFetchedByTheirIds() {
        var one = approved(offer("En", 60, LELAND));
        var two = approved(offer("To", 60, LELAND));
        assertThat(register.byIds(List.of(one, two, id()))).containsOnlyKeys(one, two);
    }

    private static ResourceContent phoneLine() {
        return phoneLine("116123");
    }

    private static ResourceContent phoneLine(String number) {
        var it = written();
        return ResourceContent.of(new ResourceContent.Written(
                ResourceType.PHONE_LINE,
                "Ringelinja",
                "Noen svarer.",
                it.kinds(),
                null,
                true,
                List.of(),
                null,
                null,
                it.times(),
                null,
                null,
                number,
                null,
                null,
                null,
                null,
                null,
                null));
    }

    private int free(EntryId id) {
        return ((HelpOffer) register.byIds(List.of(id)).get(id)).capacity().free();
    }
}

@OnEmbedded
class RegisterOnEmbeddedTest extends RegisterContract {}

@OnMongod
class RegisterOnMongodTest extends RegisterContract {}
