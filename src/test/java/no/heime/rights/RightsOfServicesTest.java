package no.heime.rights;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.heime.WhoActs;
import no.heime.identity.HeldIn;
import no.heime.identity.KeepsAboutPeople;
import no.heime.identity.Right;
import no.heime.organisation.ClearanceDemandService;
import no.heime.shared.DomainException;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.StoreContract;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Service;

/** Everybody tries everything at the services, and gets through where {@code services.txt} says so, and nowhere else. */
@OnEmbedded
class RightsOfServicesTest extends StoreContract {

    /** What a refusal says. */
    private record Refusal(
            DomainException.Kind kind,
            String key,
            @Nullable String field,
            @Nullable String next,
            boolean stale) {

        static Refusal of(DomainException because) {
            return new Refusal(
                    because.kind(), because.messageKey(), because.field(), because.next(), because.isStale());
        }
    }

    private static final Refusal NOT_THERE = Refusal.of(DomainException.notFound());

    /** Also for who could have a list in no municipality. */
    private static final Refusal NOT_SIGNED_IN = Refusal.of(DomainException.forbidden());

    /** What a case worker sees in her list, and may not decide about herself, is there for her. */
    private static final Refusal OWN = Refusal.of(DomainException.conflict("register.moderate.own"));

    /** What is begun or listed for somebody else, by her id: the same of everybody. */
    private static final Refusal ACTS_FOR_NOBODY = Refusal.of(DomainException.conflict("proxy.refused.over"));

    /** The same to a case worker, who would have to talk with her. */
    private static final Refusal TALKS_WITH_NOBODY = Refusal.of(DomainException.conflict("talk.refused.over"));

    /** To who talks with her for another municipality, and so knows that she is there. */
    private static final Refusal TALKS_ELSEWHERE = Refusal.of(DomainException.conflict("talk.refused.elsewhere"));

    /** Whoever looks at her own writes what waits of the log first. */
    private static final Set<String> WRITTEN_BY_LOOKING = Set.of("accessLog", "accessLogHeads", "locks");

    /** In what is somebody's own: of whom her message tells, and with whom she talks. */
    private static final Set<String> ABOUT_WHOM = Set.of("about", "with");

    /** Where whose it is stands in what every account has. */
    private static final List<String> OF_EVERY_ACCOUNT = List.of("_id", "recipient");

    private static final Set<String> MADE_ANEW = Set.of("needs", "register", "reports");

    private final Map<String, Expected> expected = Expected.in("services.txt");

    @Autowired
    ApplicationContext program;

    private Cast cast;
    private Tries tries;

    @BeforeEach
    void everybodyComes() {
        cast = new Cast(program);
        cast.come();
        var there = new Leirfjord(program, cast);
        tries = new Tries();
        new NeedTries(program, there, cast).add(tries);
        new EntryTries(program, there, cast).add(tries);
        new ReportTries(program, there, cast).add(tries);
        new GroupTries(program, cast).add(tries);
        new VolunteerTries(program, there, cast).add(tries);
        new CareTries(program, cast).add(tries);
        new PersonTries(program, there, cast).add(tries);
        new ProxyTries(program, there, cast).add(tries);
        new TalkTries(program, cast).add(tries);
    }

    @AfterEach
    void nobodyIsSignedInAndNothingIsDemanded() {
        var demands = program.getBean(ClearanceDemandService.class);
        var administrator = cast.actor(Who.ADMINISTRATOR);
        demands.set(
                administrator,
                Cast.LEIRFJORD,
                Set.of(),
                12,
                demands.of(administrator, Cast.LEIRFJORD).version());
        cast.signIn(Who.NOBODY);
    }

    @TestFactory
    Stream<DynamicTest> whoIsNotNamedIsRefusedAsIfItWereNotThere() {
        return tries.all().entrySet().stream()
                .map(row -> dynamicTest(row.getKey(), () -> walk(row.getKey(), row.getValue())));
    }

    private <T> void walk(String row, Tries.Try<T> tried) {
        MADE_ANEW.forEach(collection -> store.remove(new Query(), collection));
        var through = refused(row, tried);
        for (var who : named(row)) {
            if (got(tried, who, tried.fresh().apply(who), new EnumMap<>(Who.class))) {
                through.add(who);
            }
        }
        assertThat(through).as(row).isEqualTo(named(row));
    }

    /**
     * All who should be try it with one and the same thing, which nobody is to change. Whoever is not refused has done it
     * with what is her own, and nothing else is written either.
     *
     * @return those who got through
     */
    private <T> EnumSet<Who> refused(String row, Tries.Try<T> tried) {
        var through = EnumSet.noneOf(Who.class);
        var thing = tried.fresh().apply(Who.RESIDENT);
        var supplied = tried.missing();
        var missing = supplied == null ? null : supplied.get();
        var withHerOwn = EnumSet.noneOf(Who.class);
        var before = written();
        for (var who : EnumSet.complementOf(named(row))) {
            var refused = new EnumMap<Who, Refusal>(Who.class);
            if (got(tried, who, thing, refused)) {
                through.add(who);
            } else if (refused.isEmpty()) {
                withHerOwn.add(who);
            }
            if (missing != null && !refused.containsValue(OWN) && !refused.containsValue(TALKS_ELSEWHERE)) {
                var instead = new EnumMap<Who, Refusal>(Who.class);
                got(tried, who, missing, instead);
                assertThat(instead)
                        .as(row + ": of what is not there, to " + who)
                        .isEqualTo(refused);
            }
        }
        assertThat(changed(before, withHerOwn))
                .as(row + ": what a refused call writes")
                .isEmpty();
        return through;
    }

    private Map<String, Set<Document>> written() {
        return store.getCollectionNames().stream()
                .filter(name -> !WRITTEN_BY_LOOKING.contains(name))
                .collect(toMap(name -> name, name -> Set.copyOf(store.findAll(Document.class, name))));
    }

    /** What is other than it was, but for what these have of their own, which may be about the resident. */
    private List<String> changed(Map<String, Set<Document>> before, Set<Who> owners) {
        var resident = cast.id(Who.RESIDENT).toString();
        var theirs = owners.stream()
                .filter(who -> who != Who.NOBODY)
                .map(who -> cast.id(who).toString())
                .toList();
        var now = written();
        return Stream.concat(before.keySet().stream(), now.keySet().stream())
                .distinct()
                .flatMap(name -> different(before.getOrDefault(name, Set.of()), now.getOrDefault(name, Set.of()))
                        .filter(change -> !isOf(theirs, name, change) || isAbout(resident, change))
                        .map(change -> name + " " + change))
                .toList();
    }

    /** By where the program itself looks for what is somebody's, and by what every account has. */
    private boolean isOf(List<String> owners, String collection, Document change) {
        return Stream.concat(OF_EVERY_ACCOUNT.stream(), held(collection))
                .flatMap(field -> standing(change, field))
                .anyMatch(owners::contains);
    }

    private Stream<String> held(String collection) {
        return program.getBeansOfType(KeepsAboutPeople.class).values().stream()
                .flatMap(keeper -> keeper.held().stream())
                .filter(held -> held.collection().equals(collection))
                .map(HeldIn::field);
    }

    private static Stream<String> standing(Object in, String path) {
        if (in instanceof List<?> several) {
            return several.stream().flatMap(one -> standing(one, path));
        }
        if (!(in instanceof Document document)) {
            return Stream.empty();
        }
        var dot = path.indexOf('.');
        return dot < 0
                ? Stream.of(String.valueOf(document.get(path)))
                : standing(document.get(path.substring(0, dot)), path.substring(dot + 1));
    }

    private static boolean isAbout(String resident, Document change) {
        var own = new Document(change);
        own.keySet().removeAll(ABOUT_WHOM);
        return own.toString().contains(resident);
    }

    private static Stream<Document> different(Set<Document> before, Set<Document> now) {
        return Stream.concat(
                before.stream().filter(document -> !now.contains(document)),
                now.stream().filter(document -> !before.contains(document)));
    }

    private EnumSet<Who> named(String row) {
        var line = expected.get(row);
        return line == null ? EnumSet.noneOf(Who.class) : line.who();
    }

    private <T> boolean got(Tries.Try<T> tried, Who who, T thing, Map<Who, Refusal> refused) {
        try {
            return tried.does().with(cast, who, thing);
        } catch (DomainException because) {
            var refusal = Refusal.of(because);
            assertThat(refusal)
                    .as(who + " is refused")
                    .isIn(NOT_THERE, NOT_SIGNED_IN, OWN, ACTS_FOR_NOBODY, TALKS_WITH_NOBODY, TALKS_ELSEWHERE);
            refused.put(who, refusal);
            return false;
        }
    }

    @Test
    void everyMethodThatIsToldWhoActsStandsInTheList() {
        var listed = expected.keySet().stream()
                .map(row -> row.replaceAll(" \\(.*", ""))
                .collect(toCollection(TreeSet::new));
        assertThat(listed).isEqualTo(methods());
        assertThat(tries.all().keySet()).isEqualTo(expected.keySet());
    }

    /** But for those that are for everybody or asked by other modules alone, each with its reason in {@link WhoActs}. */
    private TreeSet<String> methods() {
        return program.getBeansWithAnnotation(Service.class).values().stream()
                .map(AopUtils::getTargetClass)
                .filter(type -> type.getPackageName().startsWith("no.heime"))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                        .map(method -> type.getSimpleName() + "." + method.getName()))
                .filter(name -> !WhoActs.isNamed(name))
                .collect(toCollection(TreeSet::new));
    }

    @Test
    void everyRowOfTheTableIsTried() {
        var tried = expected.values().stream()
                .map(Expected::right)
                .filter(right -> !right.equals("own"))
                .map(Right::valueOf)
                .collect(toCollection(() -> EnumSet.noneOf(Right.class)));
        assertThat(tried).isEqualTo(EnumSet.allOf(Right.class));
    }
}
