package no.heime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyType;

/** The picture of the house in the documents is drawn by what the modules use, and is never older than they are. */
class HousePictureTest {

    private static final Path ARCHITECTURE = Path.of("src", "site", "markdown", "architecture.md");
    /** Known to all: an arrow to it says nothing. */
    private static final String GROUND = "shared";

    @Test
    void theDocumentsShowWhichRoomKnowsWhich() throws IOException {
        var house = house();
        var arrows = house.entrySet().stream()
                .flatMap(room -> room.getValue().stream()
                        .filter(other -> isNoDetour(house, room.getValue(), other))
                        .map(other -> "  %s --> %s".formatted(room.getKey(), other)))
                .collect(Collectors.joining("\n"));

        assertThat(Files.readString(ARCHITECTURE)).contains("```mermaid\nflowchart TD\n" + arrows + "\n```\n");
    }

    private static SortedMap<String, Set<String>> house() {
        var modules = ApplicationModules.of(HeimeApplication.class);
        var house = new TreeMap<String, Set<String>>();
        modules.stream()
                .filter(module -> !name(module).equals(GROUND))
                .forEach(module -> house.put(
                        name(module),
                        module.getDirectDependencies(modules, DependencyType.values())
                                .uniqueModules()
                                .map(HousePictureTest::name)
                                .filter(other -> !other.equals(GROUND))
                                .collect(Collectors.toCollection(TreeSet::new))));
        return house;
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }

    /** Whether no other room that is known leads there too. */
    private static boolean isNoDetour(SortedMap<String, Set<String>> house, Set<String> known, String room) {
        return known.stream().filter(other -> !other.equals(room)).noneMatch(other -> below(house, other)
                .anyMatch(room::equals));
    }

    private static Stream<String> below(SortedMap<String, Set<String>> house, String room) {
        return house.get(room).stream().flatMap(next -> Stream.concat(Stream.of(next), below(house, next)));
    }
}
