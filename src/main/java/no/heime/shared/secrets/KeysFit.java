package no.heime.shared.secrets;

import no.heime.shared.startup.StartupFailure;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.DependsOn;
import org.springframework.stereotype.Component;

/** Starts nothing on data whose keys were left behind: new keys would open none of it. */
@Component
@DependsOn("migrations")
class KeysFit implements InitializingBean {

    private final PersonKeys keys;

    KeysFit(PersonKeys keys) {
        this.keys = keys;
    }

    /** A store of keys is begun when the data's texts are sealed for the first time, and never again. */
    @Override
    public void afterPropertiesSet() {
        if (keys.isEmpty()) {
            throw new StartupFailure(
                    "The store's texts are sealed, and the keys of the people are not there: put back the database whose name ends in -keys, or the file keys.mv.db of the data folder.");
        }
        keys.begin();
    }
}
