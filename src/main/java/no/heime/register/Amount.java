package no.heime.register;

import no.heime.shared.DomainException;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;

/** How much somebody offers: hours a week, or a number of people whom she has room for. */
public sealed interface Amount {

    /** What one person's place stands for in minutes a week, so that both sorts are held and put in order alike. */
    int PLACE = 60;

    /** All of it, in minutes a week. */
    int minutes();

    /**
     * What one agreement takes of it, in minutes a week.
     *
     * @param asked minutes a week that the help would take
     */
    int taking(int asked);

    /** @param minutesPerWeek minutes */
    @TypeAlias("hours")
    record Hours(int minutesPerWeek) implements Amount {

        static final int LEAST = 30;
        static final int MOST = 6000;

        @Override
        public int minutes() {
            return minutesPerWeek;
        }

        @Override
        public int taking(int asked) {
            return asked;
        }
    }

    /** One person for each agreement, however long it takes. */
    @TypeAlias("people")
    record People(int people) implements Amount {

        static final int LEAST = 1;
        static final int MOST = 100;

        @Override
        public int minutes() {
            return people * PLACE;
        }

        @Override
        public int taking(int asked) {
            return PLACE;
        }
    }

    /** @throws DomainException when it is less than half an hour, or more than a hundred hours */
    static Amount hours(int minutesPerWeek) {
        if (minutesPerWeek < Hours.LEAST || minutesPerWeek > Hours.MOST) {
            throw DomainException.invalid("register.minutes.out-of-range", "minutesPerWeek", Hours.LEAST, Hours.MOST);
        }
        return new Hours(minutesPerWeek);
    }

    /** @throws DomainException when it is nobody, or more than a hundred */
    static Amount people(int people) {
        if (people < People.LEAST || people > People.MOST) {
            throw DomainException.invalid("register.people.out-of-range", "people", People.LEAST, People.MOST);
        }
        return new People(people);
    }

    /** A number of people when there is one, or else hours. */
    static Amount of(@Nullable Integer minutesPerWeek, @Nullable Integer people) {
        return people != null ? people(people) : hours(minutesPerWeek == null ? 0 : minutesPerWeek);
    }
}
