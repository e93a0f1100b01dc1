package no.heime.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.heime.identity.Person;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.shared.EmailAddress;
import no.heime.shared.Language;
import no.heime.shared.retention.Due;
import no.heime.shared.retention.Whose;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import no.heime.shared.store.StoreContract;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Old messages are deleted by the time of where one lives, on every store. */
abstract class OldMessagesContract extends StoreContract {

    private static final Instant LIMIT = Instant.parse("2026-01-01T00:00:00Z");

    @Autowired
    OldMessages old;

    @Autowired
    NotificationStore notifications;

    @Autowired
    PersonService people;

    private PersonId living(@Nullable String municipality) {
        var id = new PersonId(UUID.randomUUID());
        people.add(new Person(
                id,
                EmailAddress.of(id.value() + "@heime.example"),
                "Astrid Nilsen",
                null,
                null,
                municipality,
                Language.NB,
                List.of(),
                LIMIT,
                null));
        return id;
    }

    private void told(PersonId who, Instant at) {
        notifications.add(new Notification(
                NotificationId.of(UUID.randomUUID(), who),
                who,
                at,
                "key",
                null,
                null,
                "title",
                null,
                "/",
                null,
                null,
                true));
    }

    private List<Instant> left(PersonId who) {
        return notifications.all(who).stream().map(Notification::at).toList();
    }

    @Test
    void whatIsOlderGoesWhereOneLivesAndNowhereElse() {
        var here = living("1822");
        var there = living("1820");
        var nowhere = living(null);
        List.of(here, there, nowhere).forEach(who -> {
            told(who, LIMIT.minusMillis(1));
            told(who, LIMIT);
        });
        var due = new Due(Whose.of("1822"), LIMIT);
        assertThat(old.count(due)).isEqualTo(1);

        assertThat(old.end(due, 10)).isEqualTo(1);

        assertThat(left(here)).containsExactly(LIMIT);
        assertThat(left(there)).hasSize(2);
        assertThat(left(nowhere)).hasSize(2);
    }

    @Test
    void whoLivesNowhereOrWhereNoMunicipalityIsAnyMoreFollowsTheUsualTime() {
        var nowhere = living(null);
        var gone = living("9999");
        var here = living("1822");
        List.of(nowhere, gone, here).forEach(who -> told(who, LIMIT.minusMillis(1)));
        var due = new Due(Whose.ofNone(List.of("1822", "1820")), LIMIT);
        assertThat(old.count(due)).isEqualTo(2);

        assertThat(old.end(due, 10)).isEqualTo(2);

        assertThat(left(here)).hasSize(1);
    }

    @Test
    void noMoreGoAtATimeThanAskedFor() {
        var here = living("1822");
        for (int n = 1; n <= 5; n++) {
            told(here, LIMIT.minusMillis(n));
        }
        var due = new Due(Whose.of("1822"), LIMIT);

        assertThat(old.end(due, 3)).isEqualTo(3);
        assertThat(old.end(due, 3)).isEqualTo(2);
        assertThat(old.end(due, 3)).isZero();
    }
}

@OnEmbedded
class OldMessagesOnEmbeddedTest extends OldMessagesContract {}

@OnMongod
class OldMessagesOnMongodTest extends OldMessagesContract {}
