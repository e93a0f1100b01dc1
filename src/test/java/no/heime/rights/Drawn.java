package no.heime.rights;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What the server has sent of one screen: what hears a tap, where one writes, and what is not to be seen. */
final class Drawn {

    /** By the numbers of Flow's node features. */
    private static final int DATA = 0;

    private static final int PROPERTIES = 1;

    private static final int ATTRIBUTES = 3;

    private static final int LISTENERS = 4;

    private static final int WORDS = 7;

    /** Where somebody writes. */
    private static final Set<String> WRITTEN_IN = Set.of("input", "textarea");

    /** Where she ticks or chooses. */
    private static final Set<String> TICKED = Set.of("checkbox", "radio");

    private static final Set<String> CLOSED = Set.of("readonly", "disabled");

    /** So many numbers more than were sent. */
    private static final int BEYOND = 200;

    private static final Pattern ID =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?<=bli-med%2F)[\\w-]+");

    private final StringBuilder all = new StringBuilder();
    private final List<String> said = new ArrayList<>();
    private final List<String> markup = new ArrayList<>();
    private final Map<Integer, String> kinds = new TreeMap<>();
    private final Map<Integer, Boolean> visible = new TreeMap<>();
    private final Set<Integer> ticked = new TreeSet<>();
    private final Set<Integer> tapped = new TreeSet<>();
    private final Set<Integer> words = new TreeSet<>();
    private final Set<Integer> closed = new TreeSet<>();
    private final Set<Integer> gone = new TreeSet<>();
    private int last;

    /** One answer of the server more. */
    void draw(JsonNode answer) {
        all.append(answer.path("changes")).append(answer.path("execute"));
        for (var change : answer.path("changes")) {
            var node = change.path("node").asInt();
            last = Math.max(last, node);
            if (change.path("type").asString("").equals("detach")) {
                gone.add(node);
            }
            draw(
                    node,
                    change.path("key").asString(""),
                    change.path("value"),
                    change.path("feat").asInt());
        }
    }

    private void draw(int node, String key, JsonNode value, int feature) {
        switch (feature) {
            case DATA -> drawData(node, key, value);
            case PROPERTIES, ATTRIBUTES -> drawTraits(node, key, value);
            case LISTENERS -> {
                if (key.equals("click")) {
                    tapped.add(node);
                }
            }
            case WORDS -> {
                words.add(node);
                said.add(value.asString(""));
            }
            default -> {}
        }
    }

    private void drawData(int node, String key, JsonNode value) {
        if (key.equals("tag")) {
            kinds.put(node, value.asString(""));
        }
        if (key.equals("visible")) {
            visible.put(node, value.asBoolean());
        }
    }

    private void drawTraits(int node, String key, JsonNode value) {
        if (key.equals("type") && TICKED.contains(value.asString(""))) {
            ticked.add(node);
        }
        if (key.equals("innerHTML")) {
            markup.add(value.asString(""));
        }
        if (CLOSED.contains(key)) {
            closed.add(node);
        }
    }

    /** All that was sent, as it was sent. */
    String all() {
        return all.toString();
    }

    /** The same, of whatever thing it is about. */
    String ofAny() {
        return ID.matcher(all).replaceAll("ID");
    }

    /** What was sent to be shown as words. */
    List<String> said() {
        return said;
    }

    /** What was sent to be shown as markup. */
    List<String> markup() {
        return markup;
    }

    /** Everything that hears a tap and that the server says can be seen. */
    Set<Integer> buttons() {
        return seen(tapped.stream());
    }

    /** Everything in which words can be written. */
    Set<Integer> fields() {
        return seen(writable().filter(node -> !ticked.contains(node)));
    }

    /** Every box that can be ticked. */
    Set<Integer> ticks() {
        return seen(writable().filter(ticked::contains));
    }

    private Stream<Integer> writable() {
        return kinds.keySet().stream().filter(node -> WRITTEN_IN.contains(kinds.get(node)) && !closed.contains(node));
    }

    private Set<Integer> seen(Stream<Integer> nodes) {
        return nodes.filter(this::isThere).collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean isThere(int node) {
        return visible.getOrDefault(node, true) && !gone.contains(node);
    }

    /** Parts of which the client is told that they are there, and are not to be seen. */
    Set<Integer> hidden() {
        return visible.keySet().stream()
                .filter(node -> !visible.get(node))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What is not to be seen, or not to be written in, or was never sent. */
    List<Integer> unwritable() {
        return numbers(node -> !isThere(node) || closed.contains(node) || !kinds.containsKey(node));
    }

    /** Every number that a part of this screen may have, but for the buttons that are seen: also in what is hidden. */
    List<Integer> unseen() {
        var seen = buttons();
        return numbers(node -> !seen.contains(node));
    }

    /** Of words there are none: they hear nothing. */
    private List<Integer> numbers(IntPredicate which) {
        return IntStream.rangeClosed(2, last + BEYOND)
                .filter(which)
                .boxed()
                .filter(node -> !words.contains(node))
                .toList();
    }
}
