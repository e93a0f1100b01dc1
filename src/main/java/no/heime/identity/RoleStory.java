package no.heime.identity;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What became of somebody's role, and of what she was asked to be: each time that it was given or ended.
 *
 * @param called her name, when she has had it; else the address by which she was asked; empty when neither is known
 * @param people who have had it
 * @param turns in the order in which they happened
 */
public record RoleStory(String called, List<PersonId> people, List<Turn> turns) {

    /**
     * One time that it was given or ended.
     *
     * @param by name of who did it; empty when it is not known any more, and when it was herself or the settings
     * @param herself whether it was who was asked or had it
     * @param why one of the reasons; null for what was stored before there were any
     */
    public record Turn(
            LocalDate on,
            boolean given,
            String by,
            boolean herself,
            @Nullable String why) {}

    static RoleStory of(Appointment appointment, Map<PersonId, Person> people, ZoneId zone) {
        var holders = holders(appointment).distinct().toList();
        return new RoleStory(
                called(appointment, holders, people),
                holders,
                appointment.turns().stream()
                        .map(turn -> turn(appointment, turn, people, zone))
                        .toList());
    }

    /** Those of whom it is known that they have had it: who was only asked has told nobody who she is. */
    static Stream<PersonId> holders(Appointment appointment) {
        return Stream.concat(
                        Stream.of(appointment).map(Appointment::person),
                        appointment.turns().stream().map(Appointment.Turn::of))
                .filter(Objects::nonNull);
    }

    private static String called(Appointment appointment, List<PersonId> holders, Map<PersonId, Person> people) {
        var email = appointment.email();
        return holders.stream()
                .map(people::get)
                .filter(Objects::nonNull)
                .map(Person::called)
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse(email == null ? "" : email.value());
    }

    private static Turn turn(
            Appointment appointment, Appointment.Turn turn, Map<PersonId, Person> people, ZoneId zone) {
        var by = people.get(turn.by());
        boolean herself = isHerself(appointment, turn, by);
        return new Turn(
                LocalDate.ofInstant(turn.at(), zone),
                turn.given(),
                herself || by == null ? "" : by.name(),
                herself,
                turn.why());
    }

    private static boolean isHerself(Appointment appointment, Appointment.Turn turn, @Nullable Person by) {
        boolean isHolder = holders(appointment).anyMatch(turn.by()::equals);
        boolean isAsked =
                by != null && appointment.email() != null && appointment.email().equals(by.email());
        return isHolder || isAsked || UnaskedReason.SAID_NO.name().equals(turn.why());
    }
}
