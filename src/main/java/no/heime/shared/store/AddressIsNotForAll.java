package no.heime.shared.store;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Who is known by a provider only has no address: the index of addresses is made anew without those (decision 021). */
@Component
class AddressIsNotForAll implements Migration {

    private final MongoOperations store;

    AddressIsNotForAll(MongoOperations store) {
        this.store = store;
    }

    @Override
    public int number() {
        return 11;
    }

    @Override
    public String description() {
        return "people may be without an address";
    }

    @Override
    public void run() {
        UnusedIndexes.drop(store, "persons", "email");
    }
}
