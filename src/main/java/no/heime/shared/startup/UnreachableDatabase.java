package no.heime.shared.startup;

import com.mongodb.MongoSecurityException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import java.util.Optional;

class UnreachableDatabase implements Explanation {

    @Override
    public Optional<String> of(Causes causes) {
        if (causes.first(MongoSecurityException.class).isPresent()) {
            return Optional.of("The MongoDB at SPRING_MONGODB_URI refused the user name or password: check both.");
        }
        if (causes.first(MongoTimeoutException.class).isPresent()
                || causes.first(MongoSocketException.class).isPresent()) {
            return Optional.of(
                    "No MongoDB answers at SPRING_MONGODB_URI: check the address, and that MongoDB runs and can be reached from here.");
        }
        return Optional.empty();
    }
}
