package no.heime.shared.limit;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import no.heime.shared.api.ProblemAnswers;
import no.heime.shared.demo.Demo;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How often one network and one person may ask. A network is a house, but it may also be a town hall, so it may do as much
 * as five people; in the demo any number of people try the sign-in from one room.
 */
@Component
public class Limits {

    private static final Duration SIGN_IN_WITHIN = Duration.ofMinutes(10);
    private static final int DEMO = 10;
    /** A screen of photos is twenty requests, a registration is one. */
    private static final int SENDING = 5;

    private final ProblemAnswers answers;
    private final Map<Door, NetworkAllowances> networks = new EnumMap<>(Door.class);
    private final Map<Door, Allowances> people = new EnumMap<>(Door.class);
    private final NetworkAllowances signInsOfTheDemo;
    private final Demo demo;

    /**
     * @param network requests to the REST side a minute, a fifth of which may register something
     * @param person the same for one who is signed in
     * @param signIns requests for a code and attempts to use one, from one network within ten minutes
     */
    Limits(
            ProblemAnswers answers,
            Clock clock,
            Demo demo,
            @Value("${heime.limits.network:3000}") int network,
            @Value("${heime.limits.person:600}") int person,
            @Value("${heime.limits.sign-ins:60}") int signIns) {
        this.answers = answers;
        this.demo = demo;
        networks.put(Door.READING, new NetworkAllowances(Allowance.aMinute(network), clock));
        networks.put(Door.REGISTRATION, new NetworkAllowances(Allowance.aMinute(fifth(network)), clock));
        networks.put(Door.PAGE, new NetworkAllowances(Allowance.aMinute(fifth(network)), clock));
        networks.put(Door.SIGN_IN, new NetworkAllowances(new Allowance(signIns, SIGN_IN_WITHIN), clock));
        signInsOfTheDemo = new NetworkAllowances(new Allowance(signIns * DEMO, SIGN_IN_WITHIN), clock);
        people.put(Door.READING, new Allowances(Allowance.aMinute(person), clock));
        people.put(Door.REGISTRATION, new Allowances(Allowance.aMinute(fifth(person)), clock));
    }

    /** In front of everything that costs something: who a network is, is known before anybody is asked for. */
    public NetworkLimit ofNetworks() {
        return new NetworkLimit(this::ofNetwork, answers);
    }

    /** Behind the sign-in: the same person on any network. */
    public PersonLimit ofPeople() {
        return new PersonLimit(people, answers);
    }

    private NetworkAllowances ofNetwork(Door door) {
        return door == Door.SIGN_IN && demo.active()
                ? signInsOfTheDemo
                : Objects.requireNonNull(networks.get(door), door::name);
    }

    private static int fifth(int many) {
        return Math.max(1, many / SENDING);
    }
}
