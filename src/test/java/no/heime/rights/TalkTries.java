package no.heime.rights;

import static no.heime.rights.Cast.LEIRFJORD;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import no.heime.assisted.ClaimService;
import no.heime.assisted.FirstTime;
import no.heime.assisted.NewcomerService;
import no.heime.assisted.ReadBackService;
import no.heime.assisted.TalkId;
import no.heime.assisted.TalkScreens;
import no.heime.assisted.TalkService;
import no.heime.assisted.WrittenIn;
import no.heime.identity.Actor;
import no.heime.identity.PersonId;
import no.heime.identity.Reach;
import no.heime.identity.TalkWay;
import no.heime.register.EntryId;
import no.heime.register.RegisterService;
import no.heime.register.Registered;
import no.heime.shared.DomainException;
import no.heime.shared.Language;
import org.springframework.context.ApplicationContext;

/** Whom staff register something for. */
final class TalkTries {

    private final TalkService talks;
    private final TalkScreens screens;
    private final ReadBackService readBacks;
    private final ClaimService claims;
    private final FirstTime firstTime;
    private final NewcomerService newcomers;
    private final RegisterService register;
    private final OnThePhone phone;
    private final Cast cast;

    TalkTries(ApplicationContext program, Cast cast) {
        this.talks = program.getBean(TalkService.class);
        this.screens = program.getBean(TalkScreens.class);
        this.readBacks = program.getBean(ReadBackService.class);
        this.claims = program.getBean(ClaimService.class);
        this.firstTime = program.getBean(FirstTime.class);
        this.newcomers = program.getBean(NewcomerService.class);
        this.register = program.getBean(RegisterService.class);
        this.phone = new OnThePhone(program, cast);
        this.cast = cast;
    }

    void add(Tries tries) {
        tries.list(
                "TalkService.find",
                TalkTries::email,
                (actor, email) ->
                        talks.find(actor, LEIRFJORD, email, TalkWay.COUNTER).size() == 1);
        tries.change(
                "TalkService.beginWith",
                TalkTries::email,
                null,
                (actor, email) -> talks.beginWith(
                        actor, LEIRFJORD, email, cast.id(Who.RESIDENT), talk(), TalkWay.COUNTER, "Ba om hjelp"));
        tries.change(
                "TalkService.writeIn",
                TalkTries::nobody,
                null,
                (actor, person) ->
                        talks.writeIn(actor, LEIRFJORD, person, her(), talk(), TalkWay.PHONE, "Ba om hjelp"));
        tries.change(
                "TalkService.beginAgain",
                this::writtenIn,
                TalkTries::nobody,
                (actor, person) -> talks.beginAgain(actor, person, talk(), TalkWay.PHONE, "Ba om mer hjelp"));
        tries.list("TalkService.end", this::talksAnew, (actor, person) -> {
            talks.end(actor, person);
            return screens.running(cast.actor(Who.TALKING_CASE_WORKER)).isEmpty();
        });
        looks(tries);
        receipts(tries);
        newcomers(tries);
        whoIsHere(tries);
    }

    /** Who has come herself answers for herself: of her nobody knows any more what was written in. */
    private void whoIsHere(Tries tries) {
        Supplier<PersonId> here = () -> {
            var person = phone.hereBy(Who.CASE_WORKER);
            talks.end(cast.actor(Who.CASE_WORKER), person);
            return person;
        };
        tries.change(
                "TalkService.writeIn (who has come herself)",
                here,
                null,
                (actor, person) ->
                        talks.writeIn(actor, LEIRFJORD, person, her(), talk(), TalkWay.PHONE, "Ba om hjelp"));
        tries.change(
                "TalkService.beginAgain (who has come herself)",
                here,
                TalkTries::nobody,
                (actor, person) -> talks.beginAgain(actor, person, talk(), TalkWay.PHONE, "Ba om mer hjelp"));
        tries.change("TalkScreens.of (who has come herself)", here, TalkTries::nobody, screens::of);
        tries.change(
                "NewcomerService.putRight (who has come herself)",
                here,
                TalkTries::nobody,
                (actor, person) -> newcomers.putRight(actor, person, her()));
        tries.change("ClaimService.receipt (who has come herself)", here, TalkTries::nobody, claims::receipt);
    }

    private void newcomers(Tries tries) {
        tries.change("NewcomerService.written", this::writtenIn, TalkTries::nobody, newcomers::written);
        tries.change(
                "NewcomerService.putRight",
                this::writtenIn,
                TalkTries::nobody,
                (actor, person) -> newcomers.putRight(actor, person, her()));
        tries.change("NewcomerService.dayOfDeletion", this::writtenIn, TalkTries::nobody, newcomers::dayOfDeletion);
        tries.change(
                "NewcomerService.delete",
                this::writtenIn,
                TalkTries::nobody,
                (actor, person) -> newcomers.delete(actor, person, talk(), TalkWay.PHONE, "Vil ikke stå her"));
        tries.change("NewcomerService.keep", this::writtenIn, TalkTries::nobody, newcomers::keep);
    }

    private void looks(Tries tries) {
        tries.list("TalkScreens.municipalities", () -> LEIRFJORD, (actor, number) -> screens.municipalities(actor)
                .containsKey(number));
        tries.change("TalkScreens.districts", () -> LEIRFJORD, null, screens::districts);
        tries.change("TalkScreens.of", this::talksAnew, TalkTries::nobody, screens::of);
        tries.change("TalkScreens.of (written in)", this::writtenIn, TalkTries::nobody, screens::of);
        tries.change("ReadBackService.of", this::talksAnew, TalkTries::nobody, readBacks::of);
        tries.list(
                "ReadBackService.of (what Leirfjord has written down)",
                this::writtenDown,
                (actor, person) -> !readBacks.of(actor, person).registered().isEmpty());
        tries.change(
                "ReadBackService.send",
                this::talksAnew,
                TalkTries::nobody,
                (actor, person) -> readBacks.send(actor, person, Reach.Post.SMS, true));
        tries.list("TalkScreens.running", this::talksAnew, (actor, person) -> screens.running(actor).stream()
                .anyMatch(talk -> talk.with().equals(person)));
    }

    private void receipts(Tries tries) {
        tries.change("ClaimService.receipt", this::writtenIn, TalkTries::nobody, claims::receipt);
        tries.list("ClaimService.claim", this::code, (actor, code) -> claimed(actor, code));
        tries.list("FirstTime.looksThrough", this::writtenIn, (actor, person) -> firstTime.looksThrough(actor));
        tries.list("FirstTime.looked", this::writtenIn, (actor, person) -> {
            firstTime.looked(actor);
            return false;
        });
        tries.list("FirstTime.talksOf", cast::talks, (actor, person) -> !firstTime
                .talksOf(actor)
                .isEmpty());
    }

    /** Of somebody else, in letters that are not hers. */
    private String code() {
        return claims.receipt(cast.actor(Who.CASE_WORKER), writtenIn()).code().replaceAll("[A-Z2-9]", "A");
    }

    private boolean claimed(Actor actor, String code) {
        try {
            claims.claim(actor, code);
            return true;
        } catch (DomainException wrong) {
            return false;
        }
    }

    /** With the resident, and with nobody of those with whom others have talked before. */
    private PersonId talksAnew() {
        for (var who : List.of(Who.CASE_WORKER, Who.CLAIMED_CASE_WORKER, Who.INVOLVED_CASE_WORKER)) {
            talks.end(cast.actor(who), cast.id(Who.RESIDENT));
        }
        var staff = cast.actor(Who.TALKING_CASE_WORKER);
        screens.running(staff).forEach(talk -> talks.end(staff, talk.with()));
        return cast.talks();
    }

    /** An offer that nobody has approved. */
    private PersonId writtenDown() {
        var resident = talksAnew();
        register.registerFor(
                cast.actor(Who.TALKING_CASE_WORKER),
                resident,
                new EntryId(UUID.randomUUID()),
                null,
                Registered.offer("Måking", 60, Leirfjord.LELAND));
        return resident;
    }

    private PersonId writtenIn() {
        var person = phone.writtenInBy(Who.CASE_WORKER);
        talks.end(cast.actor(Who.CASE_WORKER), person);
        return person;
    }

    private static WrittenIn her() {
        return WrittenIn.of("Solrun Vollen", "", "", Leirfjord.LELAND.value(), Language.NB);
    }

    private static String email() {
        return Cast.email(Who.RESIDENT).value();
    }

    private static PersonId nobody() {
        return new PersonId(UUID.randomUUID());
    }

    private static TalkId talk() {
        return new TalkId(UUID.randomUUID());
    }
}
