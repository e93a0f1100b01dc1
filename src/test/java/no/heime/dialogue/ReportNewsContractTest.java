package no.heime.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import no.heime.identity.Actor;
import no.heime.identity.Membership;
import no.heime.identity.PersonId;
import no.heime.register.EntryId;
import no.heime.register.ReportEvent;
import no.heime.register.ReportKind;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is told of reports, to owners, staff and who reported. */
abstract class ReportNewsContract extends NewsContract {

    @Autowired
    ReportNews reportNews;

    @Test
    void whatDoesNotHoldAnyMoreIsToldOwnerAndStaffAndAConcernStaffAlone() {
        var kari = person("kari", Membership.caseWorkerIn("1822"));
        var nils = person("nils", Membership.caseWorkerIn("1820"));
        var jonas = person("jonas");
        reportNews.on(received(ReportKind.NO_LONGER_TRUE, null, jonas));
        assertThat(notifications.mine(kari)).extracting(Message::link).containsExactly("/meldt-inn");
        assertThat(notifications.mine(jonas))
                .extracting(Message::link)
                .singleElement()
                .asString()
                .startsWith("/mine?vis=");
        reportNews.on(received(ReportKind.CONCERN, null, jonas));
        assertThat(notifications.mine(kari)).hasSize(2);
        assertThat(notifications.mine(jonas)).hasSize(1);
        assertThat(notifications.mine(nils)).isEmpty();
    }

    @Test
    void whoIsStaffHearsNothingOfAConcernAboutHerOwnAsLongAsAColleagueDoes() {
        var group = UUID.randomUUID();
        var kari = person("kari", Membership.caseWorkerIn("1822"));
        var liv = person("liv", Membership.caseWorkerIn("1822"), Membership.coordinatorOf(group));
        reportNews.on(received(ReportKind.CONCERN, null, kari));
        assertThat(notifications.mine(kari)).isEmpty();
        assertThat(notifications.mine(liv)).hasSize(1);
        reportNews.on(received(ReportKind.CONCERN, null, person("jonas"), group));
        assertThat(notifications.mine(kari)).hasSize(1);
        assertThat(notifications.mine(liv)).hasSize(1);
    }

    @Test
    void whoIsTheOnlyCaseWorkerHearsOfAConcernAboutHerOwn() {
        var kari = person("kari", Membership.caseWorkerIn("1822"));
        reportNews.on(received(ReportKind.CONCERN, null, kari));
        assertThat(notifications.mine(kari)).extracting(Message::link).containsExactly("/meldt-inn");
    }

    @Test
    void whoReportedHearsOfTheAnswerAndWhoWasNotSignedInBreaksNothing() {
        var astrid = person("astrid");
        var answered = received(ReportKind.CONCERN, astrid.id(), person("jonas"));
        reportNews.on(new ReportEvent.Answered(UUID.randomUUID(), NOW, answered.about()));
        assertThat(notifications.mine(astrid)).extracting(Message::link).containsExactly("/meldt");
        var nobody = received(ReportKind.CONCERN, null, person("trond"));
        reportNews.on(new ReportEvent.Answered(UUID.randomUUID(), NOW, nobody.about()));
        assertThat(notifications.mine(astrid)).hasSize(1);
    }

    private static ReportEvent.Received received(ReportKind kind, @Nullable PersonId reporter, Actor owner) {
        return received(kind, reporter, owner, owner.id().value());
    }

    private static ReportEvent.Received received(
            ReportKind kind, @Nullable PersonId reporter, Actor owner, UUID behind) {
        var about = new ReportEvent.Subject(new EntryId(UUID.randomUUID()), "Snømåking", "1822", kind, reporter);
        return new ReportEvent.Received(UUID.randomUUID(), NOW, about, owner.id(), behind);
    }
}

@OnEmbedded
class ReportNewsOnEmbeddedTest extends ReportNewsContract {}

@OnMongod
class ReportNewsOnMongodTest extends ReportNewsContract {}
