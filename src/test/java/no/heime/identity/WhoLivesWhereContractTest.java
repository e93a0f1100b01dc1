package no.heime.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.heime.shared.EmailAddress;
import no.heime.shared.Language;
import no.heime.shared.retention.Whose;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import no.heime.shared.store.StoreContract;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Everybody who lives somewhere is gone through, once, however many they are; on every store. */
abstract class WhoLivesWhereContract extends StoreContract {

    @Autowired
    PersonService people;

    private List<PersonId> living(int many, @Nullable String municipality) {
        var ids = new ArrayList<PersonId>();
        for (int n = 0; n < many; n++) {
            var id = new PersonId(UUID.randomUUID());
            people.add(new Person(
                    id,
                    EmailAddress.of(id.value() + "@heime.example"),
                    "",
                    null,
                    null,
                    municipality,
                    Language.NB,
                    List.of(),
                    Instant.EPOCH,
                    null));
            ids.add(id);
        }
        return ids;
    }

    @Test
    void everybodyIsGoneThroughOncePageByPage() {
        var here = living(7, "1822");
        var nowhere = living(4, null);
        living(3, "1820");
        var who = new WhoLivesWhere(store, 3);
        var seen = new ArrayList<PersonId>();

        assertThat(who.count(Whose.of("1822"), some -> {
                    seen.addAll(some);
                    return some.size();
                }))
                .isEqualTo(7);
        assertThat(seen).containsExactlyInAnyOrderElementsOf(here);

        seen.clear();
        who.count(Whose.ofNone(List.of("1822", "1820")), some -> {
            seen.addAll(some);
            return 0;
        });
        assertThat(seen).containsExactlyInAnyOrderElementsOf(nowhere);
    }

    @Test
    void itStopsWhenSoMuchIsEnded() {
        living(7, "1822");
        var asked = new ArrayList<Integer>();

        int done = new WhoLivesWhere(store, 2).end(Whose.of("1822"), 3, (some, still) -> {
            asked.add(still);
            return Math.min(some.size(), still);
        });

        assertThat(done).isEqualTo(3);
        assertThat(asked).containsExactly(3, 1);
    }
}

@OnEmbedded
class WhoLivesWhereOnEmbeddedTest extends WhoLivesWhereContract {}

@OnMongod
class WhoLivesWhereOnMongodTest extends WhoLivesWhereContract {}
