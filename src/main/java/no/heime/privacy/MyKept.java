package no.heime.privacy;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.heime.identity.Actor;
import no.heime.identity.KeepsAboutPeople;
import no.heime.retention.HowLong;
import no.heime.shared.kept.Kept;
import no.heime.shared.kept.KeptFile;
import no.heime.shared.kept.KeptThing;
import no.heime.shared.kept.Section;
import org.springframework.stereotype.Service;

/** Everything that the program keeps about somebody, for nobody but herself. */
@Service
public class MyKept {

    private final List<KeepsAboutPeople> keepers;
    private final HowLong howLong;

    MyKept(List<KeepsAboutPeople> keepers, HowLong howLong) {
        this.keepers = List.copyOf(keepers);
        this.howLong = howLong;
    }

    /** Each section, in the order in which they are read, also those in which there is nothing. */
    public List<Kept> about(Actor actor) {
        Map<Section, List<KeptThing>> told = new EnumMap<>(Section.class);
        keepers.stream()
                .flatMap(keeper -> keeper.about(actor).stream())
                .forEach(kept -> told.merge(kept.section(), kept.things(), MyKept::both));
        var until = howLong.in(actor.municipality());
        return Arrays.stream(Section.values())
                .map(section -> new Kept(
                        section, told.getOrDefault(section, List.of()), until.getOrDefault(section, List.of())))
                .toList();
    }

    List<KeptFile> files(Actor actor) {
        return keepers.stream().flatMap(keeper -> keeper.files(actor).stream()).toList();
    }

    private static List<KeptThing> both(List<KeptThing> some, List<KeptThing> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
