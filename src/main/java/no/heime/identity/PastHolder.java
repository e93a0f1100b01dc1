package no.heime.identity;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who had a role.
 *
 * @param name empty when it is not known any more
 * @param endedBy name of who ended it; empty when it is not known any more
 * @param herself whether she has ended it
 * @param why one of the reasons of the module that ended it; null where none was asked for
 */
public record PastHolder(
        PersonId person,
        String name,
        LocalDate endedOn,
        String endedBy,
        boolean herself,
        @Nullable String why) {

    static PastHolder of(Appointment ended, Map<PersonId, Person> people, ZoneId zone) {
        var turn = ended.lastTurn();
        var who = Objects.requireNonNull(ended.person());
        var by = people.get(turn.by());
        return new PastHolder(
                who,
                called(people.get(who)),
                LocalDate.ofInstant(turn.at(), zone),
                by == null ? "" : by.name(),
                turn.by().equals(who),
                turn.why());
    }

    private static String called(@Nullable Person person) {
        return person == null ? "" : person.called();
    }
}
