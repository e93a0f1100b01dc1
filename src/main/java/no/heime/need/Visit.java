package no.heime.need;

import java.time.LocalDate;
import java.time.LocalDateTime;
import no.heime.shared.DomainException;
import no.heime.shared.PartOfDay;
import org.jspecify.annotations.Nullable;

/** One time that help is planned or was given: a day and a part of it. */
public record Visit(
        VisitId id,
        LocalDate date,
        PartOfDay part,
        VisitStatus status,
        @Nullable LocalDate movedFrom,
        @Nullable String words) {

    static Visit planned(VisitId id, LocalDate date, PartOfDay part) {
        return new Visit(id, date, part, VisitStatus.PLANNED, null, null);
    }

    /** The day it was planned for before anybody moved it. */
    LocalDate plannedFor() {
        return movedFrom == null ? date : movedFrom;
    }

    /** Whether it has been, or should have been by now: its part of the day is over. */
    public boolean isPast(LocalDateTime now) {
        return date.isBefore(now.toLocalDate())
                || date.equals(now.toLocalDate()) && part.compareTo(PartOfDay.at(now.toLocalTime())) < 0;
    }

    public boolean isPlanned() {
        return status == VisitStatus.PLANNED;
    }

    /** A visit can't be done, or missed, before its day. */
    Visit done(LocalDate today) {
        requirePlanned();
        requireCome(today);
        return with(VisitStatus.DONE, null);
    }

    Visit noShow(LocalDate today) {
        requirePlanned();
        requireCome(today);
        return with(VisitStatus.NO_SHOW, null);
    }

    Visit cancelled(@Nullable String why) {
        requirePlanned();
        return with(VisitStatus.CANCELLED, why);
    }

    Visit moved(LocalDate to, PartOfDay when, LocalDate today) {
        requirePlanned();
        if (to.isBefore(today)) {
            throw DomainException.invalid("need.refused.day-is-past", "date");
        }
        return new Visit(id, to, when, status, plannedFor(), words);
    }

    Visit withoutWords() {
        return with(status, null);
    }

    private void requirePlanned() {
        if (!isPlanned()) {
            throw DomainException.stale("need.refused.visit-is-over");
        }
    }

    private void requireCome(LocalDate today) {
        if (date.isAfter(today)) {
            throw DomainException.conflict("need.refused.visit-not-yet");
        }
    }

    private Visit with(VisitStatus next, @Nullable String why) {
        return new Visit(id, date, part, next, movedFrom, why);
    }
}
