package no.heime.shared.limit;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import no.heime.shared.api.ProblemAnswers;
import no.heime.shared.demo.Demo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * How often one network and one person may ask. A network is a house, but it may also be a town hall, so it may do as much
 * as five people; in the demo any number of people try the sign-in from one room.
 */
@Component
@EnableConfigurationProperties(LimitSettings.class)
public class Limits {

    private static final Duration SIGN_IN_WITHIN = Duration.ofMinutes(10);
    private static final int DEMO = 10;
    /** A screen of photos is twenty requests, a registration is one. */
    private static final int SENDING = 5;
    /** Of all that a network may ask, so much may be wrong before it is kept waiting: a page that is old asks for a few. */
    private static final int WRONG = 50;

    private final ProblemAnswers answers;
    private final Map<Door, NetworkAllowances> networks = new EnumMap<>(Door.class);
    private final Map<Door, Allowances> people = new EnumMap<>(Door.class);
    private final NetworkAllowances signInsOfTheDemo;
    private final Demo demo;
    private final Hold hold;

    @Autowired
    Limits(ProblemAnswers answers, Clock clock, Demo demo, LimitSettings settings) {
        this(answers, clock, demo, settings, Hold.Pause.of(settings.hold()));
    }

    Limits(ProblemAnswers answers, Clock clock, Demo demo, LimitSettings settings, Hold.Pause pause) {
        var network = settings.network();
        var person = settings.person();
        var signIns = settings.signIns();
        this.answers = answers;
        this.demo = demo;
        hold = new Hold(new NetworkAllowances(Allowance.aMinute(share(network, WRONG)), clock), pause);
        networks.put(Door.READING, new NetworkAllowances(Allowance.aMinute(network), clock));
        networks.put(Door.REGISTRATION, new NetworkAllowances(Allowance.aMinute(share(network, SENDING)), clock));
        networks.put(Door.PAGE, new NetworkAllowances(Allowance.aMinute(share(network, SENDING)), clock));
        networks.put(Door.SIGN_IN, new NetworkAllowances(new Allowance(signIns, SIGN_IN_WITHIN), clock));
        signInsOfTheDemo = new NetworkAllowances(new Allowance(signIns * DEMO, SIGN_IN_WITHIN), clock);
        people.put(Door.READING, new Allowances(Allowance.aMinute(person), clock));
        people.put(Door.REGISTRATION, new Allowances(Allowance.aMinute(share(person, SENDING)), clock));
    }

    /** In front of everything that costs something: who a network is, is known before anybody is asked for. */
    public NetworkLimit ofNetworks() {
        return new NetworkLimit(this::ofNetwork, hold, answers);
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

    private static int share(int many, int of) {
        return Math.max(1, many / of);
    }
}
