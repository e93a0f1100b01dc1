package no.heime.register;

import static no.heime.register.Registered.JONAS;
import static no.heime.register.Registered.KARI;
import static no.heime.register.Registered.id;

import java.time.Clock;
import no.heime.shared.store.StoreContract;
import org.springframework.beans.factory.annotation.Autowired;

/** The register on every store, with what Jonas registers and Kari approves. */
abstract class RegisterStoreContract extends StoreContract {

    @Autowired
    RegisterService register;

    @Autowired
    OwnEntries own;

    @Autowired
    ModerationService moderation;

    @Autowired
    Entries entries;

    @Autowired
    Clock clock;

    EntryId registered(EntryContent content) {
        var id = id();
        register.register(JONAS, id, null, null, content);
        return id;
    }

    EntryId approved(EntryContent content) {
        var id = registered(content);
        moderation.approve(KARI, id, 0);
        return id;
    }
}
