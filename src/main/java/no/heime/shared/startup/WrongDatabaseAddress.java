package no.heime.shared.startup;

import com.mongodb.ConnectionString;
import java.util.Arrays;
import java.util.Optional;

/** The driver refused the address before it tried it. Its words never contain the address, which may hold a password. */
class WrongDatabaseAddress implements Explanation {

    @Override
    public Optional<String> of(Causes causes) {
        return causes.first(IllegalArgumentException.class)
                .filter(WrongDatabaseAddress::comesFromTheAddress)
                .map(
                        refused ->
                                "SPRING_MONGODB_URI is not an address of a MongoDB: it should look like mongodb://host:27017/heime.");
    }

    private static boolean comesFromTheAddress(Throwable refused) {
        return Arrays.stream(refused.getStackTrace())
                .anyMatch(frame -> frame.getClassName().equals(ConnectionString.class.getName()));
    }
}
