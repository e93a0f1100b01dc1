package no.heime.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.heime.identity.Actor;
import no.heime.identity.Membership;
import no.heime.identity.PersonId;
import no.heime.shared.Language;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import no.heime.shared.store.StoreContract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** What is known of numbers in Enhetsregisteret, and when it is asked. */
abstract class UnitCheckContract extends StoreContract {

    private static final OrganisationNumber NUMBER = OrganisationNumber.of("000001007");
    private static final OrganisationNumber OTHER = OrganisationNumber.of("974760673");
    private static final Instant NOON = Instant.parse("2026-01-24T11:00:00Z");
    private static final UnitRegister.Unit UNIT = new UnitRegister.Unit("LELAND VEL", "8890 LEIRFJORD", false);

    @MockitoBean
    UnitRegister register;

    @Autowired
    KnownUnits service;

    @Autowired
    OrganisationModeration moderation;

    @Autowired
    UnitChecks checks;

    @Autowired
    Organisations all;

    @Autowired
    OrganisationService organisations;

    private final OrganisationId id = new OrganisationId(UUID.randomUUID());
    private final Actor solveig = actor();
    private final Actor kari = actor(Membership.caseWorkerIn("1822"));
    private final Actor nils = actor(Membership.caseWorkerIn("1820"));

    private static Actor actor(Membership... memberships) {
        return new Actor(new PersonId(UUID.randomUUID()), "Noen", null, null, Language.NB, List.of(memberships));
    }

    @BeforeEach
    void theRegisterIsAsked() {
        when(register.isAsked()).thenReturn(true);
        when(register.ask(NUMBER)).thenReturn(UNIT);
    }

    private Organisation registered() {
        return organisations
                .register(
                        solveig,
                        id,
                        null,
                        OrganisationDetails.of(new OrganisationDetails.Written(
                                "Leland vel",
                                NUMBER.value(),
                                "leirfjord-leland",
                                "Vi måker.",
                                List.of("snow"),
                                null,
                                "75 04 00 00",
                                null)))
                .organisation();
    }

    private KnownUnits onAScreen(Clock clock) {
        return new KnownUnits(checks, register, all, clock);
    }

    @Test
    void anAnswerHoldsForADayAndIsNotStored() {
        var clock = mock(Clock.class);
        when(clock.instant()).thenReturn(NOON);
        var units = onAScreen(clock);
        assertThat(units.lookUp(NUMBER)).get().matches(known -> known.isCalled("Leland vel "));
        when(clock.instant()).thenReturn(NOON.plus(Duration.ofHours(23)));
        assertThat(units.lookUp(NUMBER)).get().extracting(UnitCheck::name).isEqualTo("LELAND VEL");
        verify(register).ask(NUMBER);

        when(clock.instant()).thenReturn(NOON.plus(Duration.ofHours(24)));
        units.lookUp(NUMBER);

        verify(register, times(2)).ask(NUMBER);
        assertThat(checks.existsById(NUMBER.value())).isFalse();
    }

    @Test
    void afterASilenceNobodyWaitsForItForAMinute() {
        var clock = mock(Clock.class);
        when(clock.instant()).thenReturn(NOON);
        when(register.ask(any())).thenReturn(new UnitRegister.Silent());
        var units = onAScreen(clock);
        assertThat(units.lookUp(NUMBER)).get().extracting(UnitCheck::status).isEqualTo(UnitCheck.Status.WAITING);
        assertThat(units.lookUp(OTHER)).get().extracting(UnitCheck::status).isEqualTo(UnitCheck.Status.WAITING);
        verify(register).ask(any());

        when(clock.instant()).thenReturn(NOON.plus(Duration.ofMinutes(1)));
        units.lookUp(OTHER);

        verify(register).ask(OTHER);
    }

    @Test
    void nobodyIsAskedWhereItIsSwitchedOff() {
        when(register.isAsked()).thenReturn(false);
        assertThat(service.lookUp(NUMBER)).isEmpty();
        registered();
        service.askForThoseThatWait();
        assertThat(checks.existsById(NUMBER.value())).isFalse();
        verify(register, never()).ask(any());
    }

    @Test
    void aNumberThatStaysWithoutAnAnswerHoldsNobodyElseUp() {
        when(register.ask(NUMBER)).thenReturn(new UnitRegister.Silent());
        when(register.ask(OTHER)).thenReturn(new UnitRegister.Unknown());
        checks.save(UnitCheck.waiting(NUMBER, NOON));
        checks.save(UnitCheck.waiting(OTHER, NOON.plusSeconds(1)));

        service.askForThoseThatWait();

        assertThat(checks.findById(OTHER.value()))
                .get()
                .extracting(UnitCheck::status)
                .isEqualTo(UnitCheck.Status.UNKNOWN);
        assertThat(checks.findById(NUMBER.value())).get().matches(waiting -> waiting.at()
                .isAfter(NOON.plusSeconds(1)));
    }

    @Test
    void whatWasKnownLongAgoIsAskedAnewWhenStaffAreToLookAtIt() {
        checks.save(new UnitCheck(NUMBER.value(), UnitCheck.Status.FOUND, "GAMLEVEL", null, Instant.EPOCH));

        assertThat(status(registered())).isEqualTo(UnitCheck.Status.WAITING);
    }

    @Test
    void registrationWaitsForNobodyAndTheRegisterIsAskedUntilItAnswers() {
        when(register.ask(NUMBER)).thenReturn(new UnitRegister.Silent());
        var vel = registered();
        verify(register, never()).ask(any());
        assertThat(status(vel)).isEqualTo(UnitCheck.Status.WAITING);
        service.askForThoseThatWait();
        assertThat(status(vel)).isEqualTo(UnitCheck.Status.WAITING);

        when(register.ask(NUMBER)).thenReturn(new UnitRegister.Unknown());
        service.askForThoseThatWait();

        assertThat(status(vel)).isEqualTo(UnitCheck.Status.UNKNOWN);
    }

    private UnitCheck.Status status(Organisation of) {
        return moderation.unitChecks(kari, List.of(of)).get(id).status();
    }

    @Test
    void onlyStaffOfItsMunicipalityReadItBesideAnOrganisation() {
        var vel = registered();
        service.askForThoseThatWait();

        assertThat(moderation.unitChecks(kari, List.of(vel))).containsOnlyKeys(id);
        assertThat(moderation.unitChecks(nils, List.of(vel))).isEmpty();
        assertThat(moderation.unitChecks(solveig, List.of(vel))).isEmpty();
    }
}

@OnEmbedded
class UnitCheckOnEmbeddedTest extends UnitCheckContract {}

@OnMongod
class UnitCheckOnMongodTest extends UnitCheckContract {}
