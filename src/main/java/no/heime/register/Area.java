package no.heime.register;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.heime.municipality.District;
import no.heime.municipality.DistrictId;
import no.heime.municipality.Places;
import no.heime.shared.DomainException;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;

/** Where an offer comes: to places that its owner has chosen, or as far as she will travel. */
public sealed interface Area {

    /** The districts that it serves. */
    Set<DistrictId> districts();

    /** The same with its districts as the places and ways are now. */
    Area in(Places places);

    /** Chosen one by one. */
    @TypeAlias("area-chosen")
    record Chosen(Set<DistrictId> districts) implements Area {

        public Chosen {
            districts = Set.copyOf(districts);
        }

        @Override
        public Chosen in(Places places) {
            return this;
        }
    }

    /**
     * As far as one comes within a time, by road and ferry.
     *
     * @param from where the way begins
     * @param minutes there, at most
     * @param districts what that is; worked out when it is saved, and again when places or ways change
     */
    @TypeAlias("area-within")
    record Within(DistrictId from, int minutes, Set<DistrictId> districts) implements Area {

        static final int LEAST = 10;
        static final int MOST = 180;

        public Within {
            districts = Set.copyOf(districts);
        }

        /** A place that is no more leads nowhere: then what was worked out before stands. */
        @Override
        public Within in(Places places) {
            if (places.district(from).isEmpty()) {
                return this;
            }
            var reached = new LinkedHashSet<DistrictId>();
            reached.add(from);
            places.districts().stream()
                    .map(District::id)
                    .filter(to -> places.travel(from, to)
                            .filter(way -> way.minutes() <= minutes)
                            .isPresent())
                    .forEach(reached::add);
            return new Within(from, minutes, reached);
        }
    }

    /** @throws DomainException when there is no district, or too many */
    static Area chosen(List<DistrictId> districts) {
        return new Chosen(EntryContent.districts(districts));
    }

    /** @throws DomainException when nobody knows where the way begins, or it is too short or too long */
    static Area within(@Nullable DistrictId from, int minutes) {
        if (from == null) {
            throw DomainException.invalid("register.district.missing", "district");
        }
        if (minutes < Within.LEAST || minutes > Within.MOST) {
            throw DomainException.invalid("register.within.out-of-range", "withinMinutes", Within.LEAST, Within.MOST);
        }
        return new Within(from, minutes, Set.of());
    }
}
