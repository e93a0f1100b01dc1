package no.heime.municipality;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.heime.identity.Actor;
import no.heime.identity.Guarded;
import no.heime.identity.Person;
import no.heime.identity.PersonService;
import no.heime.identity.Right;
import no.heime.shared.DomainException;
import no.heime.shared.Ids;
import no.heime.shared.store.Retry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What administrators do with the places of their own municipality. A stranger gets "not found". */
@Service
public class PlacesAdministration {

    private static final Comparator<OwnPlaces.Made> LATEST_FIRST = Comparator.comparing(
                    (OwnPlaces.Made made) -> made.correction().at())
            .reversed();

    private final CorrectionStore store;
    private final CurrentPlaces current;
    private final List<DistrictUse> uses;
    private final PersonService people;
    private final Ids ids;
    private final Clock clock;

    PlacesAdministration(
            CorrectionStore store,
            CurrentPlaces current,
            List<DistrictUse> uses,
            PersonService people,
            Ids ids,
            Clock clock) {
        this.store = store;
        this.current = current;
        this.uses = uses;
        this.people = people;
        this.ids = ids;
        this.clock = clock;
    }

    public OwnPlaces show(Actor actor, String municipality) {
        Right.PLACES_KEEP.require(actor, Guarded.of(municipality));
        var all = store.all();
        var atlas = atlas(all);
        var home = atlas.municipality(municipality);
        if (home == null) {
            throw DomainException.notFound();
        }
        var districts = atlas.districts().stream()
                .filter(district -> district.municipality().equals(municipality))
                .toList();
        return new OwnPlaces(
                home, districts, ways(atlas, municipality), cutOff(atlas, districts), made(all, atlas, home));
    }

    /** What would become of it. Nothing is stored; refused as {@link #correct} would be. */
    public Foreseen foresee(Actor actor, String municipality, Edit edit) {
        var outcome = outcome(actor, municipality, edit);
        return Foreseen.of(outcome.before(), outcome.after(), outcome.what(), municipality);
    }

    /**
     * Stores a correction, or takes one back; everything that depends on places follows.
     *
     * @throws DomainException conflict when somebody else has changed the same thing since it was seen
     */
    public void correct(Actor actor, String municipality, Edit edit) {
        Retry.onConflict(() -> store.save(outcome(actor, municipality, edit).own()));
        current.follow();
    }

    private record Outcome(Corrections own, Change what, Atlas before, Atlas after) {}

    /** Asks the store itself: another node may have stored something a moment ago. */
    private Outcome outcome(Actor actor, String municipality, Edit edit) {
        Right.PLACES_KEEP.require(actor, Guarded.of(municipality));
        var all = store.all();
        var before = atlas(all);
        var rules = new PlaceRules(before, municipality);
        var own = all.stream()
                .filter(one -> one.municipality().equals(municipality))
                .findFirst()
                .orElseGet(() -> Corrections.none(municipality));
        var next =
                switch (edit) {
                    case Edit.OfWay way -> made(own, rules.way(way.seen(), way.now()), actor);
                    case Edit.OfDistrict district -> made(own, rules.district(district.seen(), district.now()), actor);
                    case Edit.Removal removal -> made(own, rules.removal(removal.district()), actor);
                    case Edit.TakingBack back -> own.takenBack(back.correction(), actor.id(), clock.instant());
                };
        var what = edit instanceof Edit.TakingBack back
                ? own.require(back.correction()).what()
                : next.all().getLast().what();
        var after = atlas(replaced(all, next));
        new PlaceRules(after, municipality).namesAreUnique();
        before.districts().stream()
                .filter(district -> after.district(district.id()) == null)
                .forEach(this::mustBeUnused);
        return new Outcome(next, what, before, after);
    }

    private Corrections made(Corrections own, Change what, Actor actor) {
        return own.with(new Correction(new CorrectionId(ids.next()), what, actor.id(), clock.instant(), null));
    }

    private static List<Corrections> replaced(List<Corrections> all, Corrections next) {
        var others = new ArrayList<>(all);
        others.removeIf(one -> one.municipality().equals(next.municipality()));
        others.add(next);
        return others;
    }

    private void mustBeUnused(District district) {
        if (people.livesSomebodyIn(district.id().value()) || uses.stream().anyMatch(use -> use.isUsed(district))) {
            throw DomainException.conflict("places.refused.in-use", district.name());
        }
    }

    private Atlas atlas(List<Corrections> all) {
        return current.enclosed().with(Corrections.inOrder(all));
    }

    private static List<Way> ways(Atlas atlas, String municipality) {
        return atlas.ways().stream()
                .filter(way -> isKnown(way, atlas) && concerns(way, municipality, atlas))
                .toList();
    }

    private static boolean isKnown(Way way, Atlas atlas) {
        return atlas.district(way.from()) != null && atlas.district(way.to()) != null;
    }

    private static boolean concerns(Change change, String municipality, Atlas atlas) {
        return change instanceof Way way
                && Stream.of(way.from(), way.to())
                        .map(atlas::everKnown)
                        .anyMatch(end -> end != null && end.municipality().equals(municipality));
    }

    private static Set<DistrictId> cutOff(Atlas atlas, List<District> districts) {
        return districts.stream()
                .map(District::id)
                .filter(id -> atlas.travelTimes().from(id).size() <= 1)
                .collect(Collectors.toSet());
    }

    private List<OwnPlaces.Made> made(List<Corrections> all, Atlas atlas, Municipality home) {
        var names = people.byIds(all.stream()
                .flatMap(one -> one.all().stream())
                .map(Correction::by)
                .collect(Collectors.toSet()));
        var made = new ArrayList<OwnPlaces.Made>();
        for (var of : all) {
            boolean own = of.municipality().equals(home.number());
            var neighbour = own ? null : atlas.municipality(of.municipality());
            of.all().stream()
                    .filter(one -> own || concerns(one.what(), home.number(), atlas))
                    .map(one -> new OwnPlaces.Made(
                            one,
                            neighbour == null ? null : neighbour.name(),
                            name(names.get(one.by())),
                            own && of.isLatest(one)))
                    .forEach(made::add);
        }
        made.sort(LATEST_FIRST);
        return made;
    }

    private static String name(@Nullable Person person) {
        return person == null ? "" : person.name();
    }
}
