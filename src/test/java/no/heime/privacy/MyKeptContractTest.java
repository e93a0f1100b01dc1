package no.heime.privacy;

import static no.heime.register.Registered.LELAND;
import static no.heime.register.Registered.offer;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.heime.digitalcare.Answers;
import no.heime.digitalcare.FormId;
import no.heime.digitalcare.ParticipationId;
import no.heime.digitalcare.Stage;
import no.heime.identity.Actor;
import no.heime.identity.Membership;
import no.heime.need.ForWhom;
import no.heime.need.Frequency;
import no.heime.need.NeedId;
import no.heime.need.NewNeed;
import no.heime.need.Urgency;
import no.heime.register.Registered;
import no.heime.register.ReportKind;
import no.heime.shared.Language;
import no.heime.shared.WeekTimes;
import no.heime.shared.kept.Kept;
import no.heime.shared.kept.Section;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import org.junit.jupiter.api.Test;

/** Each reads all that is kept about her, and nothing of anybody else, on every store. */
abstract class MyKeptContract extends ThreePeople {

    private int many(Actor who, Section section) {
        return kept.about(who).stream()
                .filter(one -> one.section() == section)
                .map(Kept::things)
                .mapToInt(List::size)
                .sum();
    }

    private void astridDoesOneOfEach() {
        var wish = new NewNeed(
                Registered.SNOW,
                "Snøen ligger høyt.",
                Frequency.ONCE,
                Urgency.WHENEVER,
                WeekTimes.ANY,
                LELAND,
                ForWhom.ME,
                null,
                Language.NB);
        var need = new NeedId(UUID.randomUUID());
        needs.register(astrid, need, wish, null);
        screens.open(kari, need);
        var entry = Registered.id();
        register.register(jonas, entry, null, null, offer("Snømåking", 60, LELAND));
        moderation.approve(kari, entry, 0);
        reports.report(astrid, "192.0.2.1", entry, ReportKind.CONCERN, "Dette er leit.");
        register.register(astrid, Registered.id(), null, null, offer("Vafler", 60, LELAND));
        care.keep(
                astrid,
                new ParticipationId(UUID.randomUUID()),
                null,
                new Answers(new FormId("safety-alarm"), Stage.CURIOUS, Set.of(), Set.of(), false, LELAND, true),
                YES);
    }

    @Test
    void sheReadsOneOfEachAndNobodyElseReadsAnyOfIt() {
        astridDoesOneOfEach();

        for (var section :
                List.of(Section.ME, Section.NEEDS, Section.ENTRIES, Section.REPORTS, Section.CARE, Section.LOOKED)) {
            assertThat(many(astrid, section)).as(section.name()).isEqualTo(1);
        }
        assertThat(many(astrid, Section.CONSENTS)).as("keeping and showing").isEqualTo(2);
        for (var section : List.of(Section.NEEDS, Section.REPORTS, Section.CARE, Section.CONSENTS, Section.LOOKED)) {
            assertThat(many(jonas, section)).as(section.name()).isZero();
        }
    }

    @Test
    void whoHasARoleReadsItAndWhoIsNewFindsOnlyHerself() {
        assertThat(many(kari, Section.WORK)).isEqualTo(1);
        assertThat(kari.memberships()).contains(Membership.caseWorkerIn("1822"));
        assertThat(kept.about(jonas).stream().flatMap(one -> one.things().stream()))
                .hasSize(1);
    }
}

@OnEmbedded
class MyKeptOnEmbeddedTest extends MyKeptContract {}

@OnMongod
class MyKeptOnMongodTest extends MyKeptContract {}
