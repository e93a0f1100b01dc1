package no.heime.municipality;

/**
 * How long it takes from one district to another.
 *
 * @param minutes door to door, the wait for ferries included, approximate
 * @param withBoat whether the way goes by boat
 */
public record TravelTime(int minutes, boolean withBoat) implements Comparable<TravelTime> {

    @Override
    public int compareTo(TravelTime other) {
        return Integer.compare(minutes, other.minutes);
    }
}
