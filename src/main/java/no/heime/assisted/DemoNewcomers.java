package no.heime.assisted;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import no.heime.identity.Person;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.identity.TalkWay;
import no.heime.shared.Language;
import no.heime.shared.PhoneNumber;
import no.heime.shared.demo.DemoContributor;
import no.heime.shared.demo.DemoFile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whom staff have written in in the demo. */
@Component
@Order(2)
class DemoNewcomers implements DemoContributor {

    private final DemoFile file;
    private final PersonService people;
    private final Newcomers newcomers;
    private final Talks talks;
    private final Numbers numbers;
    private final Clock clock;

    DemoNewcomers(DemoFile file, PersonService people, Newcomers newcomers, Talks talks, Numbers numbers, Clock clock) {
        this.file = file;
        this.people = people;
        this.newcomers = newcomers;
        this.talks = talks;
        this.numbers = numbers;
        this.clock = clock;
    }

    @Override
    public void contribute() {
        file.read("newcomers.json", Written.class).newcomers().forEach(this::writeIn);
    }

    /** The talk is over when the demo begins. */
    private void writeIn(WrittenNewcomer it) {
        var at = clock.instant().minus(Duration.ofHours(it.hoursAgo()));
        var person = new PersonId(it.person());
        var phone = PhoneNumber.of(it.phone());
        var talk = Talk.begun(
                        new TalkId(it.talk()),
                        person,
                        new PersonId(it.by()),
                        it.municipality(),
                        it.way(),
                        it.said(),
                        at,
                        clock.getZone())
                .ended(at.plus(Duration.ofMinutes(10)));
        people.add(new Person(
                person, null, it.name(), phone, it.district(), it.municipality(), Language.NB, List.of(), at, null));
        newcomers.save(Newcomer.writtenIn(talk, numbers.digest(phone), PhoneIs.CONTACT));
        talks.save(talk);
    }

    private record Written(String about, List<WrittenNewcomer> newcomers) {}

    private record WrittenNewcomer(
            UUID person,
            String name,
            String phone,
            String district,
            String municipality,
            UUID by,
            TalkWay way,
            int hoursAgo,
            UUID talk,
            String said) {}
}
