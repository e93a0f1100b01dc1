package no.heime.assisted;

import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Set;
import no.heime.identity.Actor;
import no.heime.identity.Belongings;
import no.heime.identity.Forgetting;
import no.heime.identity.OnePerson;
import no.heime.identity.Person;
import no.heime.identity.PersonService;
import no.heime.shared.kept.Section;
import no.heime.shared.retention.Due;
import no.heime.shared.retention.Ending;
import no.heime.shared.retention.Retained;
import no.heime.shared.retention.StorageTime;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/**
 * Who was written in and has never come herself, counted from the last talk with her. As long as something else of hers is
 * kept, such as a need, she stays: that has its own time.
 */
@Component
class WhoNeverCame implements Retained {

    private static final StorageTime TIME = new StorageTime("newcomers", null, 24, 12, 60);

    private final MongoOperations store;
    private final Talks talks;
    private final PersonService people;
    private final Belongings belongings;
    private final OnePerson onePerson;
    private final Forgetting forgetting;

    WhoNeverCame(
            MongoOperations store,
            Talks talks,
            PersonService people,
            Belongings belongings,
            OnePerson onePerson,
            Forgetting forgetting) {
        this.store = store;
        this.talks = talks;
        this.people = people;
        this.belongings = belongings;
        this.onePerson = onePerson;
        this.forgetting = forgetting;
    }

    @Override
    public StorageTime time() {
        return TIME;
    }

    @Override
    public long count(Due due) {
        return store.find(query(neverCame(due)), Newcomer.class).stream()
                .filter(newcomer -> isOver(newcomer, due))
                .count();
    }

    @Override
    public int end(Due due, int atMost) {
        return Ending.oneByOne(
                atMost, skip -> page(due, skip), newcomer -> isOver(newcomer, due) && forgetting.all(actor(newcomer)));
    }

    private List<Newcomer> page(Due due, int skip) {
        return store.find(
                query(neverCame(due)).with(Sort.by("at", "_id")).skip(skip).limit(Ending.PAGE), Newcomer.class);
    }

    private boolean isOver(Newcomer newcomer, Due due) {
        return talks.findByWith(newcomer.person()).stream()
                        .allMatch(talk -> talk.until().isBefore(due.before()))
                && onePerson.becoming(newcomer.person()).isEmpty()
                && !belongings.hasAnyBut(Set.of(Section.TALKS), actor(newcomer));
    }

    private Actor actor(Newcomer newcomer) {
        return people.byId(newcomer.person()).map(Person::asActor).orElseGet(() -> Actor.gone(newcomer.person()));
    }

    private static Criteria neverCame(Due due) {
        return due.whose().in("municipality").and("here").is(null).and("at").lt(due.before());
    }
}
