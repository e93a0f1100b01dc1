package no.heime.need;

import java.util.Collection;
import java.util.List;
import no.heime.accesslog.AccessLog;
import no.heime.accesslog.Hat;
import no.heime.accesslog.Look;
import no.heime.accesslog.Seen;
import no.heime.identity.Actor;
import no.heime.identity.PersonId;
import no.heime.identity.Tie;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells the access log who sees what of the people in a need. A question is no look: it holds neither name, address nor
 * own words, and who is asked has a right to stay unnamed until both have said yes.
 */
@Component
class Onlookers {

    private final AccessLog log;

    Onlookers(AccessLog log) {
        this.log = log;
    }

    /** A case worker sees needs in a list. */
    void listed(Actor staff, Collection<Need> needs) {
        log.read(
                staff,
                Hat.caseWorker(),
                needs.stream().map(need -> look(need, Seen.NEED_LISTED)).toList());
    }

    /**
     * A case worker sees all of a need, and who helps in it.
     *
     * @param reason that she has given, where one was demanded
     */
    void opened(Actor staff, Need need, @Nullable String reason) {
        log.read(staff, Hat.caseWorker(), List.of(look(need, Seen.NEED).because(reason)));
        helpersSeen(staff, Hat.caseWorker(), need);
    }

    /** The resident sees who helps her. */
    void openedByResident(Actor resident, Need need) {
        helpersSeen(resident, Hat.resident(), need);
    }

    /** A next of kin sees the needs of whom she acts for in a list. */
    void listedOnBehalf(Actor proxy, Collection<Need> needs) {
        log.read(
                proxy,
                Hat.proxy(),
                needs.stream().map(need -> look(need, Seen.NEED_OF_HERS)).toList());
    }

    /** A next of kin sees all of a need as the resident does, and who helps in it. */
    void openedOnBehalf(Actor proxy, Need need) {
        log.read(proxy, Hat.proxy(), List.of(look(need, Seen.NEED)));
        helpersSeen(proxy, Hat.residentsProxy(), need);
    }

    /** A next of kin reads what is written in a need, and nothing else of it. */
    void lettersOnBehalf(Actor proxy, Need need) {
        log.read(proxy, Hat.proxy(), List.of(look(need, Seen.LETTERS)));
    }

    /** A next of kin reads what waits for the resident's answer, among her messages. */
    void messagesOnBehalf(Actor proxy, Collection<Need> needs) {
        log.read(
                proxy,
                Hat.proxy(),
                needs.stream()
                        .map(need -> Look.at(need.resident(), Seen.MESSAGES, need.municipality()))
                        .toList());
    }

    /** A next of kin sees an agreement as the resident does. */
    void agreedOnBehalf(Actor proxy, Need need, Agreement agreement) {
        log.read(proxy, Hat.proxy(), List.of(look(need, Seen.AGREEMENT)));
        partiesSeen(proxy, Hat.residentsProxy(), need, agreement, agreement.helper());
    }

    /** A next of kin, or a case worker in a talk, reads all of a need in the form in which she changes it. */
    void readToChange(Actor reader, Tie tie, Need need) {
        log.read(reader, tie == Tie.PROXY ? Hat.proxy() : Hat.caseWorker(), List.of(look(need, Seen.NEED)));
    }

    private void helpersSeen(Actor reader, Hat hat, Need need) {
        log.read(
                reader,
                hat,
                need.agreements().stream()
                        .filter(agreement -> agreement.asked().organisation() == null)
                        .map(agreement -> Look.at(agreement.helper(), Seen.HELPS, need.municipality())
                                .in(need.id().value()))
                        .toList());
    }

    /**
     * One side of an agreement sees the other.
     *
     * @param organisation name of the organisation that helps, when one does
     */
    void agreed(Actor reader, Need need, Agreement agreement, Side side, @Nullable String organisation) {
        partiesSeen(
                reader,
                hat(side, agreement.isServedBy(reader.id()) ? null : organisation),
                need,
                agreement,
                side == Side.RESIDENT ? agreement.helper() : need.resident());
    }

    private void partiesSeen(Actor reader, Hat hat, Need need, Agreement agreement, PersonId other) {
        var comes = agreement.comes();
        log.read(
                reader,
                hat,
                List.of(Look.at(other, Seen.AGREEMENT, need.municipality())
                        .in(need.id().value())));
        if (comes != null) {
            log.read(
                    reader,
                    hat,
                    List.of(Look.at(comes, Seen.HELPS, need.municipality())
                            .in(need.id().value())));
        }
    }

    /** A coordinator sees whom of her volunteers she can send. */
    void canCome(Actor coordinator, Need need, List<WhoCanCome> volunteers, @Nullable String organisation) {
        log.read(
                coordinator,
                Hat.coordinator(organisation),
                volunteers.stream()
                        .map(one -> Look.at(one.person(), Seen.VOLUNTEERS, need.municipality()))
                        .toList());
    }

    private static Hat hat(Side side, @Nullable String organisation) {
        if (side == Side.RESIDENT) {
            return Hat.resident();
        }
        return organisation == null ? Hat.helper() : Hat.coordinator(organisation);
    }

    private static Look look(Need need, Seen what) {
        return Look.at(need.resident(), what, need.municipality()).in(need.id().value());
    }
}
