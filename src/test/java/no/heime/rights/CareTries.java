package no.heime.rights;

import static no.heime.rights.Cast.LEIRFJORD;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.heime.consent.ConsentService;
import no.heime.consent.Purpose;
import no.heime.consent.WordsShown;
import no.heime.digitalcare.Answers;
import no.heime.digitalcare.CareFollowUp;
import no.heime.digitalcare.CareYes;
import no.heime.digitalcare.DigitalCareService;
import no.heime.digitalcare.Equipment;
import no.heime.digitalcare.FormId;
import no.heime.digitalcare.HelpWish;
import no.heime.digitalcare.ParticipationId;
import no.heime.digitalcare.Stage;
import no.heime.identity.PersonId;
import no.heime.shared.DomainException;
import no.heime.shared.Language;
import org.springframework.context.ApplicationContext;

/** The resident's part in digital care. */
final class CareTries {

    private static final CareYes YES = new CareYes(new WordsShown(1, Language.NB), new WordsShown(1, Language.NB));

    private final DigitalCareService service;
    private final CareFollowUp followUp;
    private final ConsentService consents;
    private final Cast cast;

    CareTries(ApplicationContext program, Cast cast) {
        this.service = program.getBean(DigitalCareService.class);
        this.followUp = program.getBean(CareFollowUp.class);
        this.consents = program.getBean(ConsentService.class);
        this.cast = cast;
    }

    void add(Tries tries) {
        tries.change("DigitalCareService.own", () -> part(true), CareTries::none, service::own);
        tries.change("DigitalCareService.withdraw", () -> part(true), CareTries::none, service::withdraw);
        tries.change(
                "DigitalCareService.own (who is not to be seen)", () -> part(false), CareTries::none, service::own);
        tries.change(
                "DigitalCareService.withdraw (who is not to be seen)",
                () -> part(false),
                CareTries::none,
                service::withdraw);
        tries.change(
                "DigitalCareService.keep",
                () -> part(true),
                CareTries::none,
                (actor, id) -> service.keep(actor, id, 0, answers(Stage.USES, true), YES));
        tries.change(
                "DigitalCareService.keepFor",
                this::residentWithoutAny,
                CareTries::nobody,
                (actor, resident) ->
                        service.keepFor(actor, resident, none(), null, answers(Stage.CURIOUS, false), YES));
        tries.change("DigitalCareService.of", cast::talks, CareTries::nobody, service::of);
        tries.list(
                "DigitalCareService.of (her part in Leirfjord)",
                () -> part(true),
                (actor, id) -> service.of(actor, cast.id(Who.RESIDENT)).participations().stream()
                        .anyMatch(one -> one.id().equals(id)));
        tries.list("ConsentService.mine", () -> part(true), (actor, id) -> consents.mine(actor).stream()
                .anyMatch(one -> one.consent().isGiven()));
        tries.list("ConsentService.takeBack", () -> part(true), (actor, id) -> {
            consents.takeBack(actor, Purpose.SHOW_CARE_ANSWERS, "safety-alarm");
            return consents.mine(cast.actor(Who.RESIDENT)).stream()
                    .anyMatch(one -> !one.consent().isGiven());
        });
        tries.list("DigitalCareService.mine", () -> part(true), (actor, id) -> service.mine(actor).stream()
                .anyMatch(part -> part.id().equals(id)));
        tries.change("CareFollowUp.figures", () -> LEIRFJORD, () -> "9999", followUp::figures);
        people(tries, "CareFollowUp.people", true);
        people(tries, "CareFollowUp.people (who is not to be seen)", false);
        tries.change(
                "CareFollowUp.move",
                () -> part(true),
                CareTries::none,
                (actor, id) -> followUp.move(actor, id, 0, Stage.IN_PREPARATION, null));
        tries.change(
                "CareFollowUp.move (who is not to be seen)",
                () -> part(false),
                CareTries::none,
                (actor, id) -> followUp.move(actor, id, 0, Stage.IN_PREPARATION, null));
    }

    private void people(Tries tries, String row, boolean shared) {
        tries.list(
                row,
                () -> part(shared),
                (actor, id) -> followUp.people(actor, LEIRFJORD, List.of(Stage.values()), null, null).stream()
                        .anyMatch(one -> one.participation().id().equals(id)));
    }

    private PersonId residentWithoutAny() {
        var resident = cast.actor(Who.RESIDENT);
        service.mine(resident).forEach(before -> service.withdraw(resident, before.id()));
        cast.talks();
        return resident.id();
    }

    /** There is one of a person and form: the one before goes. */
    ParticipationId part(boolean shared) {
        residentWithoutAny();
        var resident = cast.actor(Who.RESIDENT);
        var id = none();
        try {
            service.keep(resident, id, null, answers(Stage.WANTS_TO_START, shared), YES);
        } catch (DomainException refused) {
            throw new IllegalStateException(refused.messageKey(), refused);
        }
        return id;
    }

    private static Answers answers(Stage stage, boolean shared) {
        return new Answers(
                new FormId("safety-alarm"),
                stage,
                Set.of(Equipment.PHONE),
                Set.of(HelpWish.SIGN_IN),
                false,
                Leirfjord.LELAND,
                shared);
    }

    private static PersonId nobody() {
        return new PersonId(UUID.randomUUID());
    }

    private static ParticipationId none() {
        return new ParticipationId(UUID.randomUUID());
    }
}
