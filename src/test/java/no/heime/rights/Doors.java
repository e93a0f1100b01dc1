package no.heime.rights;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.heime.HttpPhone;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

/**
 * The program as it runs, over real HTTP, with everybody signed in on a phone of her own: who is a case worker because her
 * provider says so is not among them, since no provider is here.
 */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "vaadin.productionMode=true",
            "heime.demo=true",
            "heime.limits.network=1000000",
            "heime.limits.person=1000000",
            "heime.limits.sign-ins=1000000"
        })
abstract class Doors {

    /** What is written because somebody looks, is told, or signs in. */
    private static final Set<String> WRITTEN_BY_LOOKING =
            Set.of("accessLog", "notifications", "codes", "devices", "persons", "locks", "readings");

    static final String FAILED_SCREENS = "no.heime.shell.SaidAloud";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext program;

    @Autowired
    MongoOperations store;

    @Autowired
    LoggingSystem log;

    Cast cast;
    Screens screens;
    private final Map<Who, FlowPhone> phones = new EnumMap<>(Who.class);

    @BeforeEach
    void everybodyComes() {
        for (var collection : store.getCollectionNames()) {
            store.remove(new Query(), collection);
        }
        cast = new Cast(program);
        cast.come();
        screens = new Screens(program, new Leirfjord(program, cast), cast);
        phones.clear();
    }

    /** What is tapped that hears nothing is a failure to Flow, and each would fill a page of the log. */
    @BeforeEach
    void failuresOfScreensAreNotLogged() {
        log.setLogLevel(FAILED_SCREENS, LogLevel.OFF);
    }

    @AfterEach
    void nobodyIsSignedIn() {
        cast.signIn(Who.NOBODY);
        log.setLogLevel(FAILED_SCREENS, null);
    }

    static Stream<Who> everybody() {
        return Stream.of(Who.values()).filter(who -> who != Who.CLAIMED_CASE_WORKER);
    }

    FlowPhone phone(Who who) {
        return phones.computeIfAbsent(who, somebody -> {
            var phone = new HttpPhone(port);
            return new FlowPhone(
                    somebody == Who.NOBODY
                            ? phone
                            : phone.signIn(Cast.email(somebody).value()));
        });
    }

    /** All that people have said and decided. */
    Map<String, Set<Document>> everything() {
        return store.getCollectionNames().stream()
                .filter(name -> !WRITTEN_BY_LOOKING.contains(name))
                .collect(Collectors.toMap(name -> name, this::in));
    }

    private Set<Document> in(String collection) {
        return store.findAll(Document.class, collection).stream()
                .map(document -> {
                    document.remove("outbox");
                    return document;
                })
                .collect(Collectors.toSet());
    }
}
