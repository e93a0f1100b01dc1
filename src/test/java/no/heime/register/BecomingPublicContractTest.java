package no.heime.register;

import static no.heime.register.Registered.JONAS;
import static no.heime.register.Registered.KARI;
import static no.heime.register.Registered.LELAND;
import static no.heime.register.Registered.LIV;
import static no.heime.register.Registered.NILS;
import static no.heime.register.Registered.SANDNESSJOEN;
import static no.heime.register.Registered.id;
import static no.heime.register.Registered.known;
import static no.heime.register.Registered.offer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import no.heime.identity.PersonService;
import no.heime.organisation.Organisation;
import no.heime.organisation.OrganisationDetails;
import no.heime.organisation.OrganisationId;
import no.heime.organisation.OrganisationModeration;
import no.heime.organisation.OrganisationService;
import no.heime.shared.PhoneNumber;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What everybody may read, and who decides it. */
abstract class BecomingPublicContract extends WholeRegisterContract {

    @Autowired
    OrganisationService organisations;

    @Autowired
    OrganisationModeration organisationModeration;

    @Autowired
    PersonService people;

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
    void whatATrustedOrganisationRegistersBeyondItsMunicipalityIsPublicThereAtOnce() {
        var group = new OrganisationId(UUID.randomUUID());
        var solveig = coordinator(group);
        organisations.add(Organisation.known(
                group,
                "1822",
                new OrganisationDetails("Vel", null, LELAND.value(), "Vi.", List.of("snow"), null, null, null)));
        var looked = register.register(solveig, id(), group, null, offer("Snø", 60, LELAND, SANDNESSJOEN));
        assertThat(looked.entry().status()).isEqualTo(EntryStatus.SUBMITTED);

        organisationModeration.trust(KARI, group, true);
        var beyond = register.register(solveig, id(), group, null, offer("Ved", 60, LELAND, SANDNESSJOEN));
        assertThat(beyond.entry().status()).isEqualTo(EntryStatus.APPROVED);
        assertThat(register.publicOf(group, SANDNESSJOEN))
                .extracting(hit -> hit.entry().id())
                .containsExactly(beyond.entry().id());
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
}

@OnEmbedded
class BecomingPublicOnEmbeddedTest extends BecomingPublicContract {}

@OnMongod
class BecomingPublicOnMongodTest extends BecomingPublicContract {}
