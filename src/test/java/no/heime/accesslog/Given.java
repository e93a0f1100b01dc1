package no.heime.accesslog;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import no.heime.identity.Actor;
import no.heime.identity.Membership;
import no.heime.identity.PersonId;
import no.heime.shared.Language;

/** Kari, who works for Leirfjord and has looked at Astrid. */
final class Given {

    static final Instant MORNING = Instant.parse("2026-11-24T08:00:00Z");
    static final PersonId ASTRID = new PersonId(UUID.fromString("0193d000-0000-7000-8000-0000000000a1"));
    static final Actor KARI = new Actor(
            new PersonId(UUID.fromString("0193d000-0000-7000-8000-0000000000a3")),
            "Kari Olsen",
            "1822",
            null,
            Language.NB,
            List.of(Membership.caseWorkerIn("1822")));
    static final String LEIRFJORD = "1822";

    /** Whoever needs no keys, since nothing is sealed. */
    static final Predicate<String> READABLE = text -> false;

    private Given() {}

    /** Somebody with the same name, place and roles, whom nobody has looked at. */
    static Actor another(Actor like) {
        return new Actor(
                new PersonId(UUID.randomUUID()),
                like.name(),
                like.municipality(),
                like.district(),
                like.language(),
                like.memberships());
    }

    /** Astrid has asked about something that this person looked at. */
    static LineQuestion question(PersonId reader) {
        return new LineQuestion(
                new LineId(UUID.randomUUID()),
                ASTRID,
                LEIRFJORD,
                reader,
                "Hvorfor?",
                MORNING,
                true,
                null,
                List.of(),
                0L);
    }

    static Unwritten unwritten(Seen what) {
        return unwritten(LEIRFJORD, what);
    }

    static Unwritten unwritten(String municipality, Seen what) {
        return new Unwritten(
                new LineId(UUID.randomUUID()),
                municipality,
                Reading.of(KARI, Hat.caseWorker(), Look.at(ASTRID, what, municipality), MORNING, "5a17"));
    }
}
