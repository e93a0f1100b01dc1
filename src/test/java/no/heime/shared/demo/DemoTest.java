package no.heime.shared.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.StoreContract;
import no.heime.shared.store.StoreKind;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.data.mongodb.core.query.Query;

/** Invented people come only into an empty embedded store, and then all of them. */
@OnEmbedded
class DemoTest extends StoreContract {

    private Demo started(StoreKind kind, DemoContributor... parts) {
        var beans = new StaticListableBeanFactory();
        for (var n = 0; n < parts.length; n++) {
            beans.addBean("part" + n, parts[n]);
        }
        var demo = new Demo(store, kind, true, beans.getBeanProvider(DemoContributor.class));
        demo.afterSingletonsInstantiated();
        return demo;
    }

    private void person(String name) {
        store.save(new Document("name", name).append("email", name + "@heime.example"), "persons");
    }

    private long people() {
        return store.count(new Query(), "persons");
    }

    @Test
    void anEmptyEmbeddedStoreIsFilledOnce() {
        assertThat(started(StoreKind.EMBEDDED, () -> person("astrid")).active()).isTrue();
        assertThat(started(StoreKind.EMBEDDED, () -> person("astrid")).active()).isTrue();
        assertThat(people()).isEqualTo(1);
    }

    @Test
    void aStoreThatSomebodyElseWroteNeverBecomesADemo() {
        person("real");
        assertThat(started(StoreKind.EMBEDDED, () -> person("astrid")).active()).isFalse();
        assertThat(people()).isEqualTo(1);
    }

    @Test
    void aMongoDbNeverGetsDemoData() {
        assertThat(started(StoreKind.MONGODB, () -> person("astrid")).active()).isFalse();
        assertThat(people()).isZero();
    }

    @Test
    void aDemoThatWasInterruptedBeginsAgainFromNothing() {
        assertThatThrownBy(() -> started(StoreKind.EMBEDDED, () -> person("astrid"), () -> {
                    throw new IllegalStateException("killed");
                }))
                .hasMessage("killed");
        started(StoreKind.EMBEDDED, () -> person("astrid"), () -> person("jonas"));
        assertThat(people()).isEqualTo(2);
    }
}
