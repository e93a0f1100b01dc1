package no.heime.digitalcare;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import no.heime.municipality.DistrictId;
import org.jspecify.annotations.Nullable;

/**
 * How many take part in digital care in one municipality, by form, district and stage. Everybody is counted, also those
 * whom staff do not see.
 */
public record CareFigures(List<Cell> cells) {

    /**
     * So many are at one stage of one form in one district.
     *
     * @param has how many of them have what
     */
    public record Cell(FormId form, DistrictId district, Stage stage, int count, Map<Equipment, Integer> has) {

        public Cell {
            has = Map.copyOf(has);
        }
    }

    public CareFigures {
        cells = List.copyOf(cells);
    }

    /** Those of one form or one district; null for all of them. */
    public CareFigures of(@Nullable FormId form, @Nullable DistrictId district) {
        return new CareFigures(cells.stream()
                .filter(cell -> form == null || cell.form().equals(form))
                .filter(cell -> district == null || cell.district().equals(district))
                .toList());
    }

    public Map<FormId, Map<Stage, Integer>> byForm() {
        return by(Cell::form);
    }

    public Map<DistrictId, Map<Stage, Integer>> byDistrict() {
        return by(Cell::district);
    }

    public int at(Stage stage) {
        return cells.stream()
                .filter(cell -> cell.stage() == stage)
                .mapToInt(Cell::count)
                .sum();
    }

    public int all() {
        return cells.stream().mapToInt(Cell::count).sum();
    }

    /** Of those who are on their way, how many have each thing. */
    public Map<Equipment, Integer> readiness(Set<Stage> stages) {
        var ready = new EnumMap<Equipment, Integer>(Equipment.class);
        for (var thing : Equipment.values()) {
            ready.put(
                    thing,
                    cells.stream()
                            .filter(cell -> stages.contains(cell.stage()))
                            .mapToInt(cell -> cell.has().getOrDefault(thing, 0))
                            .sum());
        }
        return ready;
    }

    /** Where most want to start first, then where most take part. */
    private <K> Map<K, Map<Stage, Integer>> by(Function<Cell, K> row) {
        var counts = new LinkedHashMap<K, Map<Stage, Integer>>();
        cells.forEach(cell -> counts.computeIfAbsent(row.apply(cell), key -> new EnumMap<>(Stage.class))
                .merge(cell.stage(), cell.count(), Integer::sum));
        var ordered = new LinkedHashMap<K, Map<Stage, Integer>>();
        counts.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<K, Map<Stage, Integer>> it) ->
                                it.getValue().getOrDefault(Stage.WANTS_TO_START, 0))
                        .thenComparing(it -> it.getValue().values().stream()
                                .mapToInt(Integer::intValue)
                                .sum())
                        .reversed())
                .forEach(it -> ordered.put(it.getKey(), it.getValue()));
        return ordered;
    }
}
