package no.heime.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.heime.shared.EmailAddress;
import no.heime.shared.Language;
import no.heime.shared.PhoneNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Somebody who uses the program. No more is kept than the name, how to reach her, and the district where she lives.
 *
 * @param email null for who has only ever been proved by a provider (decision 021): none that a provider tells is taken
 * @param name empty until she has told it
 * @param district slug of the district where she lives
 * @param municipality number of the municipality of that district
 * @param since when she first signed in, or was written in by a municipality
 * @param lastCame the day on which she was last here, and no more exact than that; null for who was written in and has never
 *     come
 * @param warned that she was told that her account ends, since she does not come; null when she was not
 */
@Document("persons")
@TypeAlias("person")
public record Person(
        @Id PersonId id,
        @Nullable EmailAddress email,
        String name,
        @Nullable PhoneNumber phone,
        @Nullable String district,
        @Nullable String municipality,
        Language language,
        List<Membership> memberships,
        Instant since,
        @Nullable LocalDate lastCame,
        @Nullable Warned warned,
        @Version @Nullable Long version) {

    @PersistenceCreator
    public Person {
        memberships = List.copyOf(memberships);
    }

    /** Somebody who has never come herself. */
    public Person(
            PersonId id,
            @Nullable EmailAddress email,
            String name,
            @Nullable PhoneNumber phone,
            @Nullable String district,
            @Nullable String municipality,
            Language language,
            List<Membership> memberships,
            Instant since,
            @Nullable Long version) {
        this(id, email, name, phone, district, municipality, language, memberships, since, null, null, version);
    }

    /** A new resident, known by nothing but her address and the language in which she came. */
    static Person known(PersonId id, EmailAddress email, Language language, Instant since) {
        return new Person(id, email, "", null, null, null, language, List.of(), since, null);
    }

    /** Her name, or her address as long as she has told none; empty for whom neither is known. */
    public String called() {
        return name.isBlank() && email != null ? email.value() : name;
    }

    /** A new resident, proved by a provider and known by nothing but the language in which she came. */
    static Person proved(PersonId id, Language language, Instant since) {
        return new Person(id, null, "", null, null, null, language, List.of(), since, null);
    }

    Person with(MyDetails details) {
        return new Person(
                id,
                email,
                details.name(),
                details.phone(),
                details.district(),
                details.municipality(),
                details.language(),
                memberships,
                since,
                lastCame,
                warned,
                version);
    }

    /** Reached by what she has proved, and by nothing that others have written. */
    Person reachedBy(@Nullable EmailAddress proved) {
        return new Person(
                id,
                proved,
                name,
                phone,
                district,
                municipality,
                language,
                memberships,
                since,
                lastCame,
                warned,
                version);
    }

    Person with(Language spoken) {
        return new Person(
                id, email, name, phone, district, municipality, spoken, memberships, since, lastCame, warned, version);
    }

    /** She is here: her account stays, whatever she was told. More than once a day is once. */
    Person came(LocalDate today) {
        return today.equals(lastCame) && warned == null ? this : here(today, null);
    }

    /** She is told on this day, for the first or the last time, that her account ends. */
    public Person warned(LocalDate today) {
        return here(lastCame, warned == null ? Warned.first(today) : warned.again(today));
    }

    /** As if she had never been told: her account does not end yet. */
    public Person notWarned() {
        return warned == null ? this : here(lastCame, null);
    }

    private Person here(@Nullable LocalDate last, @Nullable Warned told) {
        return new Person(
                id, email, name, phone, district, municipality, language, memberships, since, last, told, version);
    }

    /** Whether she has the role, whoever has given or claimed it. */
    boolean holds(Membership role) {
        return memberships.stream().anyMatch(it -> it.plain().equals(role.plain()));
    }

    Person with(Membership membership) {
        if (memberships.contains(membership)) {
            return this;
        }
        var more = new ArrayList<>(memberships);
        more.add(membership);
        return with(more);
    }

    /** Without the role, whoever has given or claimed it. */
    Person without(Membership role) {
        var fewer = memberships.stream()
                .filter(it -> !it.plain().equals(role.plain()))
                .toList();
        return fewer.size() == memberships.size() ? this : with(fewer);
    }

    /**
     * With what a provider claims now, in place of what it has claimed before; nothing else of her changes.
     *
     * @param until when the claims are over unless it claims them again
     */
    Person claimed(String provider, List<Membership> now, Instant until) {
        var all = Stream.concat(
                        memberships.stream().filter(it -> !it.isClaimedBy(provider)),
                        now.stream().map(it -> it.claimedBy(provider, until)))
                .distinct()
                .toList();
        return all.equals(memberships) ? this : with(all);
    }

    /** With this end to what was claimed without one, in earlier versions. */
    Person endingClaims(Instant until) {
        return with(memberships.stream()
                .map(it -> it.isEndless() ? new Membership(it.role(), it.scope(), it.provider(), until) : it)
                .toList());
    }

    /** As she is now: without what is over. */
    Person at(Instant now) {
        return memberships.stream().allMatch(it -> it.holdsAt(now))
                ? this
                : with(memberships.stream().filter(it -> it.holdsAt(now)).toList());
    }

    /**
     * As she is in a session: what a provider has claimed holds only where she came through that provider.
     *
     * @param provider through which she came; null for a code or a passkey
     */
    Person through(@Nullable String provider) {
        return with(memberships.stream()
                .filter(it -> !it.isClaimed() || it.isClaimedBy(provider))
                .map(Membership::plain)
                .distinct()
                .toList());
    }

    /** As she is under a hat (decision 037). */
    Person wearing(WornHat hat) {
        return with(memberships.stream().filter(hat::covers).toList());
    }

    /** Numbers of the municipalities that she works for, in the order in which the roles were given. */
    public List<String> workplaces() {
        return memberships.stream()
                .filter(it -> it.role().isMunicipal())
                .map(Membership::scope)
                .distinct()
                .toList();
    }

    /** All that she is, in whichever way she came. */
    public Actor asActor() {
        var plain = memberships.stream().map(Membership::plain).distinct().toList();
        return new Actor(id, name, municipality, district, language, plain);
    }

    private Person with(List<Membership> all) {
        return new Person(
                id, email, name, phone, district, municipality, language, all, since, lastCame, warned, version);
    }
}
