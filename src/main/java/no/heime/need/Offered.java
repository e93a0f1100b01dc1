package no.heime.need;

import java.time.Month;
import java.util.Set;
import java.util.UUID;
import no.heime.register.Absences;
import no.heime.register.Amount;
import no.heime.shared.SpokenLanguage;
import no.heime.shared.WeekTimes;
import no.heime.shared.taxonomy.KindId;
import org.jspecify.annotations.Nullable;

/**
 * What {@link Ranking} has to know about one candidate.
 *
 * @param kinds the kinds of help it answers; the fewer, the closer the fit
 * @param travelMinutes minutes to the resident's district; null when nobody has to travel
 * @param absences days on which it cannot be all the same
 * @param freeMinutes minutes a week that are free; null when nothing is used up by taking it
 * @param countsPeople whether what is free are places, each worth {@link Amount#PLACE} minutes
 * @param helpedIn month of the last agreement with this resident that went well
 * @param asked whether it has ever been asked, about anybody's need
 */
public record Offered(
        UUID id,
        Set<KindId> kinds,
        @Nullable Integer travelMinutes,
        boolean withBoat,
        WeekTimes times,
        Absences absences,
        @Nullable Integer freeMinutes,
        int offeredMinutes,
        boolean countsPeople,
        Set<SpokenLanguage> languages,
        @Nullable Month helpedIn,
        boolean asked) {}
