package no.heime.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.data.mongodb.core.MongoOperations;

/** Whether each part of the program says of many people at once what it says of each alone. */
public final class AmongMany {

    /** Says of one who is becoming one with another that she has something, which alone is asked elsewhere. */
    private static final String JOININGS = "KeptJoinings";

    private AmongMany() {}

    /** @return names of those that had something of somebody */
    public static Set<String> saysTheSame(List<KeepsAboutPeople> keepers, MongoOperations store, Clock clock) {
        var people = store.find(query(where("_id").gt(new UUID(0, 0))), Person.class);
        var had = new TreeSet<String>();
        for (var keeper : keepers) {
            var name = keeper.getClass().getSimpleName();
            var asked = new Belongings(List.of(keeper), store, clock);
            var among = asked.among(people);
            for (var person : people) {
                if (asked.hasAny(person.asActor())) {
                    had.add(name);
                    assertThat(among).as(name + " of " + person.id()).contains(person.id());
                } else if (!name.equals(JOININGS) && person.memberships().isEmpty()) {
                    assertThat(among).as(name + " of " + person.id()).doesNotContain(person.id());
                }
            }
        }
        return had;
    }
}
