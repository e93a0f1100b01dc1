package no.heime.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.heime.identity.GivenBecause;
import no.heime.shared.EmailAddress;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What one municipality approves and trusts is nothing in another (decision 039), on every store. */
abstract class OrganisationElsewhereContract extends OrganisationsContract {

    private static final EmailAddress NINA = EmailAddress.of("nina@heime.example");

    private static final OrganisationDetails ACROSS_THE_SUND = OrganisationDetails.of(new OrganisationDetails.Written(
            "Leland vel, Sandnessjøen",
            null,
            "alstahaug-sandnessjoen",
            "Vi måker her også.",
            List.of("snow"),
            null,
            "75 04 00 00",
            null));

    private final OrganisationId there = new OrganisationId(UUID.randomUUID());

    @Autowired
    CoordinatorService coordinators;

    @Autowired
    VolunteerLinkService links;

    private void trustedHereAndHandedInThere() {
        approved();
        moderation.trust(kari, id, true);
        organisations.register(now(solveig), there, null, ACROSS_THE_SUND);
    }

    private long versionThere() {
        return organisations.byId(there).orElseThrow().version();
    }

    @Test
    void whoIsApprovedHereWaitsThereForItsStaffAlone() {
        trustedHereAndHandedInThere();
        assertThat(organisations.byId(there).orElseThrow().standing()).isEqualTo(Standing.SUBMITTED);
        assertThat(moderation.awaiting(nils)).extracting(Organisation::id).containsExactly(there);
        assertThat(moderation.awaiting(kari)).isEmpty();
        refused("error.not-found", () -> moderation.approve(kari, there, versionThere()));
        refused("error.not-found", () -> moderation.trust(kari, there, true));
    }

    @Test
    void whoSpeaksForItHereSpeaksForNothingThereUntilItsStaffSaySo() {
        trustedHereAndHandedInThere();
        var speaks = now(solveig);
        assertThat(speaks.isCoordinatorOf(id.value())).isTrue();
        assertThat(speaks.isCoordinatorOf(there.value())).isFalse();
        refused("error.not-found", () -> coordinators.invite(speaks, there, NINA, GivenBecause.NEW_HERE));
        refused("error.not-found", () -> links.make(speaks, there, LinkLasts.A_DAY, LinkIsFor.ONE));
    }

    @Test
    void whatIsApprovedThereIsNotTrustedForWhatItIsHere() {
        trustedHereAndHandedInThere();
        moderation.approve(nils, there, versionThere());
        assertThat(now(solveig).isCoordinatorOf(there.value())).isTrue();
        assertThat(organisations.byId(there).orElseThrow().standing().trusted()).isFalse();
        assertThat(organisations.byId(id).orElseThrow().standing().trusted()).isTrue();
    }

    @Test
    void itsStaffHaveNoSayInWhatIsApprovedHere() {
        approved();
        refused("error.not-found", () -> moderation.trust(nils, id, true));
        assertThat(moderation.changedSince(nils)).isEmpty();
        refused("error.not-found", () -> coordinators.of(nils, id));
    }
}

@OnEmbedded
class OrganisationElsewhereOnEmbeddedTest extends OrganisationElsewhereContract {}

@OnMongod
class OrganisationElsewhereOnMongodTest extends OrganisationElsewhereContract {}
