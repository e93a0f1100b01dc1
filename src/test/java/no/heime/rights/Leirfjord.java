package no.heime.rights;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.heime.municipality.DistrictId;
import no.heime.need.AgreementId;
import no.heime.need.AgreementService;
import no.heime.need.ForWhom;
import no.heime.need.Frequency;
import no.heime.need.NeedId;
import no.heime.need.NeedService;
import no.heime.need.NewNeed;
import no.heime.need.PartyScreens;
import no.heime.need.ProposalId;
import no.heime.need.ProposalService;
import no.heime.need.Urgency;
import no.heime.need.VisitId;
import no.heime.organisation.OrganisationId;
import no.heime.register.EntryContent;
import no.heime.register.EntryId;
import no.heime.register.ModerationService;
import no.heime.register.RegisterService;
import no.heime.register.Registered;
import no.heime.shared.Language;
import no.heime.shared.PartOfDay;
import no.heime.shared.WeekTimes;
import no.heime.shared.taxonomy.KindId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** Things in Leirfjord that belong to the cast, made the way people make them. */
final class Leirfjord {

    static final DistrictId LELAND = new DistrictId("leirfjord-leland");

    /** The resident's own words. */
    static final String HIGH_SNOW = "Snøen ligger høyt ved hagegjerdet.";

    /** A question about a need. */
    record Asked(NeedId need, ProposalId question) {}

    /** What was agreed, and its first visit. */
    record Agreed(NeedId need, AgreementId agreement, VisitId visit) {}

    private final Cast cast;
    private final NeedService needs;
    private final ProposalService proposals;
    private final AgreementService agreements;
    private final PartyScreens parties;
    private final RegisterService register;
    private final ModerationService moderation;
    private final Clock clock;

    Leirfjord(ApplicationContext program, Cast cast) {
        this.cast = cast;
        this.needs = program.getBean(NeedService.class);
        this.proposals = program.getBean(ProposalService.class);
        this.agreements = program.getBean(AgreementService.class);
        this.parties = program.getBean(PartyScreens.class);
        this.register = program.getBean(RegisterService.class);
        this.moderation = program.getBean(ModerationService.class);
        this.clock = program.getBean(Clock.class);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    static NewNeed wish(String words) {
        return new NewNeed(
                Registered.SNOW,
                words,
                Frequency.ONCE,
                Urgency.THIS_WEEK,
                WeekTimes.of(List.of("MONDAY_MORNING")),
                LELAND,
                ForWhom.ME,
                null,
                Language.NB);
    }

    NeedId need() {
        return need(wish(HIGH_SNOW));
    }

    NeedId needInOwnWords() {
        var wish = wish("Hjelp med noe.");
        return need(new NewNeed(
                null,
                wish.words(),
                wish.frequency(),
                wish.urgency(),
                wish.times(),
                wish.district(),
                wish.forWhom(),
                null,
                wish.language()));
    }

    NeedId need(NewNeed wish) {
        var id = new NeedId(UUID.randomUUID());
        needs.register(cast.actor(Who.RESIDENT), id, wish, null);
        return id;
    }

    /** @param behind null for the helper herself */
    EntryId offer(@Nullable OrganisationId behind) {
        return approved(
                behind == null ? Who.HELPER : Who.COORDINATOR, behind, Registered.offer("Snømåking", 120, LELAND));
    }

    EntryId approved(Who who, @Nullable OrganisationId behind, EntryContent content) {
        var id = submitted(who, behind, content);
        moderation.approve(cast.actor(Who.CASE_WORKER), id, 0);
        return id;
    }

    EntryId submitted(Who who, @Nullable OrganisationId behind, EntryContent content) {
        var id = new EntryId(UUID.randomUUID());
        register.register(cast.actor(who), id, behind, null, content);
        return id;
    }

    /** The resident asks. */
    Asked asked(@Nullable OrganisationId behind) {
        return asked(behind == null ? Who.HELPER : Who.COORDINATOR, behind, Registered.offer("Snømåking", 120, LELAND));
    }

    Asked asked(Who helper, @Nullable OrganisationId behind, EntryContent offer) {
        var need = need();
        return new Asked(need, proposals.propose(cast.actor(Who.RESIDENT), need, approved(helper, behind, offer)));
    }

    Asked accepted(@Nullable OrganisationId behind) {
        var asked = asked(behind);
        proposals.accept(cast.actor(behind == null ? Who.HELPER : Who.COORDINATOR), asked.need(), asked.question());
        return asked;
    }

    /** With its visit today. */
    Agreed agreed(@Nullable OrganisationId behind) {
        var asked = accepted(behind);
        var resident = cast.actor(Who.RESIDENT);
        var agreement = proposals.confirm(resident, asked.need(), asked.question());
        var visit = parties.agreement(resident, asked.need(), agreement)
                .visits()
                .getFirst()
                .id();
        agreements.moveVisit(resident, asked.need(), agreement, visit, today(), PartOfDay.MORNING);
        return new Agreed(asked.need(), agreement, visit);
    }

    Agreed ended(@Nullable OrganisationId behind) {
        var agreed = agreed(behind);
        agreements.end(cast.actor(Who.RESIDENT), agreed.need(), agreed.agreement());
        return agreed;
    }

    static NeedId noNeed() {
        return new NeedId(UUID.randomUUID());
    }

    static Asked notAsked() {
        return new Asked(noNeed(), new ProposalId(UUID.randomUUID()));
    }

    static Agreed notAgreed() {
        return new Agreed(noNeed(), new AgreementId(UUID.randomUUID()), new VisitId(UUID.randomUUID()));
    }

    static KindId snow() {
        return Registered.SNOW;
    }
}
