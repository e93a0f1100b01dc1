package no.heime.need;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import no.heime.identity.PersonId;
import no.heime.municipality.DistrictId;
import no.heime.organisation.OrganisationId;
import no.heime.register.Absences;
import no.heime.register.Amount;
import no.heime.register.Area;
import no.heime.register.Audience;
import no.heime.register.EntryId;
import no.heime.register.OfferContent;
import no.heime.shared.LadderStep;
import no.heime.shared.Language;
import no.heime.shared.SpokenLanguage;
import no.heime.shared.WeekTimes;
import no.heime.shared.taxonomy.KindId;
import org.jspecify.annotations.Nullable;

/** Small builders for tests: a Monday morning in Leirfjord. */
final class Given {

    static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    /** Monday 23 November 2026, 08.00 in Norway. */
    static final Instant MONDAY = Instant.parse("2026-11-23T07:00:00Z");

    static final PersonId ASTRID = new PersonId(UUID.fromString("0193d000-0000-7000-8000-000000000001"));
    static final PersonId JONAS = new PersonId(UUID.fromString("0193d000-0000-7000-8000-000000000002"));
    static final PersonId KARI = new PersonId(UUID.fromString("0193d000-0000-7000-8000-000000000003"));
    static final OrganisationId SNOW_GROUP =
            new OrganisationId(UUID.fromString("0193d000-0000-7000-8000-000000000004"));
    static final EntryId OFFER = new EntryId(UUID.fromString("0193d000-0000-7000-8000-000000000005"));
    static final EntryId SPIKES = new EntryId(UUID.fromString("0193d000-0000-7000-8000-000000000006"));
    static final KindId SNOW = new KindId("snow-clearing");
    static final DistrictId LELAND = new DistrictId("leirfjord-leland");

    private Given() {}

    static NewNeed wish(Frequency frequency, Urgency urgency, String... times) {
        return new NewNeed(
                SNOW,
                "Snøen ligger høyt.",
                frequency,
                urgency,
                WeekTimes.of(List.of(times)),
                LELAND,
                ForWhom.ME,
                null,
                Language.NB);
    }

    static NewNeed wishIn(String district) {
        var wish = wish();
        return new NewNeed(
                wish.kind(),
                wish.words(),
                wish.frequency(),
                wish.urgency(),
                wish.times(),
                new DistrictId(district),
                wish.forWhom(),
                null,
                wish.language());
    }

    static NewNeed wish() {
        return wish(Frequency.ONCE, Urgency.TODAY, "MONDAY_MORNING", "TUESDAY_MORNING");
    }

    static Need need(NewNeed wish) {
        return Need.register(new NeedId(UUID.randomUUID()), ASTRID, "1822", wish, Act.resident(ASTRID, MONDAY));
    }

    static Need need() {
        return need(wish());
    }

    /** A need that stands on people around me. */
    static Need climbed() {
        var need = need();
        need.climbing().leave(LadderStep.SELF, Outcome.TRIED, null, Act.resident(ASTRID, MONDAY));
        return need;
    }

    static Question question(@Nullable EntryId entry) {
        return new Question(
                entry == null ? OFFER : entry,
                LadderStep.NEIGHBOURHOOD,
                Asked.person(JONAS),
                LELAND,
                offered("Snømåking på Leland", WeekTimes.of(List.of("TUESDAY_MORNING"))),
                60);
    }

    static OfferContent offered(String title, WeekTimes times) {
        return offered(title, times, Absences.NONE);
    }

    static OfferContent offered(String title, WeekTimes times, Absences absences) {
        return new OfferContent(
                SNOW,
                LadderStep.NEIGHBOURHOOD,
                title,
                "Med spade og freser.",
                new Area.Chosen(Set.of(LELAND)),
                times,
                absences,
                new Amount.Hours(120),
                Audience.ANYBODY,
                Set.of(SpokenLanguage.NB),
                null,
                null,
                LocalDate.of(2027, 6, 30));
    }

    static ProposalId asked(Need need) {
        return asked(need, OFFER);
    }

    static ProposalId asked(Need need, EntryId entry) {
        var id = new ProposalId(UUID.randomUUID());
        need.asking().propose(id, question(entry), OSLO, Act.caseWorker(KARI, MONDAY));
        return id;
    }

    static ProposalId accepted(Need need) {
        var id = asked(need);
        need.asking().accept(id, Act.helper(JONAS, MONDAY));
        return id;
    }

    static AgreementId agreed(Need need) {
        var id = new AgreementId(UUID.randomUUID());
        need.agreeing().confirm(accepted(need), id, visits(), Act.resident(ASTRID, MONDAY));
        return id;
    }

    static Visits visits() {
        return new Visits(LocalDateTime.ofInstant(MONDAY, OSLO), UUID::randomUUID);
    }

    /** The agreement's first visit, on its day. */
    static void done(Need need, AgreementId agreement) {
        visit(need, agreement, v -> v.done(LocalDate.of(2026, 11, 24)));
    }

    static void visit(Need need, AgreementId agreement, UnaryOperator<Visit> become) {
        var visit = need.agreement(agreement).visits().getFirst().id();
        need.agreeing()
                .visit(
                        agreement,
                        Happening.VISIT_DONE,
                        a -> a.changing(visit, become),
                        null,
                        visits(),
                        Act.helper(JONAS, MONDAY));
    }
}
