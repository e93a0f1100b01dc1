package no.heime.rights;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.heime.HttpPhone;
import no.heime.HttpPhone.Answer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A phone that opens screens as the client of Flow does, over real HTTP, and sends what that client never would. */
final class FlowPhone {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What a click tells beside that it was one. */
    private static final Map<String, Object> CLICK = Map.of(
            "event.shiftKey", false,
            "event.metaKey", false,
            "event.ctrlKey", false,
            "event.altKey", false,
            "event.detail", 1,
            "event.button", 0,
            "event.clientX", 0,
            "event.clientY", 0,
            "event.screenX", 0,
            "event.screenY", 0);

    /** By the numbers of Flow's node features. */
    private static final int LISTENERS = 4;

    private static final int WORDS = 7;

    private static final int DATA = 0;

    private static final int PROPERTIES = 1;

    private static final int ATTRIBUTES = 3;

    /** Where somebody writes. */
    private static final Set<String> WRITTEN_IN = Set.of("input", "textarea");

    /** What the client would never say of a part: what stands in it, and that it may be seen and written in. */
    private static final Map<String, Object> CRAFTED = Map.of(
            "value", "Skrevet av en annen",
            "checked", true,
            "readonly", false,
            "disabled", false,
            "hidden", false,
            "innerHTML", "<b>Skrevet av en annen</b>");

    /** Of a screen; none of them is for a phone to call. */
    private static final List<String> METHODS = List.of("draw", "save", "send", "ask", "setValue", "removeAll");

    /** So many numbers more than were sent. */
    private static final int BEYOND = 200;

    private static final Pattern ID =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?<=bli-med%2F)[\\w-]+");

    private final HttpPhone phone;

    FlowPhone(HttpPhone phone) {
        this.phone = phone;
    }

    /** One screen in one tab. */
    final class Screen {

        private final String tab;
        private final String token;
        private int sync;
        private int sent;
        private int last;
        private final StringBuilder drawn = new StringBuilder();
        private final Set<Integer> buttons = new TreeSet<>();
        private final Set<Integer> words = new TreeSet<>();
        private final Map<Integer, Boolean> visible = new TreeMap<>();
        private final Map<Integer, String> kinds = new TreeMap<>();
        private final Set<Integer> closed = new TreeSet<>();
        private final Set<Integer> gone = new TreeSet<>();

        private Screen(JsonNode begun) {
            tab = begun.at("/appConfig/v-uiId").asString();
            token = begun.at("/appConfig/uidl/Vaadin-Security-Key").asString();
            sync = begun.at("/appConfig/uidl/syncId").asInt();
        }

        /** All that the server has sent to draw. */
        String drawn() {
            return drawn.toString();
        }

        /** The same, of whatever thing it is about. */
        String ofAny() {
            return ID.matcher(drawn.toString()).replaceAll("ID");
        }

        /** Everything that hears a tap and that the server says can be seen. */
        Set<Integer> buttons() {
            var seen = new TreeSet<>(buttons);
            seen.removeIf(node -> !isThere(node));
            return seen;
        }

        /** Everything in which words can be written. */
        Set<Integer> fields() {
            var seen = new TreeSet<Integer>();
            kinds.forEach((node, kind) -> {
                if (WRITTEN_IN.contains(kind) && isThere(node) && !closed.contains(node)) {
                    seen.add(node);
                }
            });
            return seen;
        }

        private boolean isThere(int node) {
            return visible.getOrDefault(node, true) && !gone.contains(node);
        }

        /** What is not to be seen, or not to be written in, or was never sent. */
        List<Integer> unwritable() {
            return IntStream.rangeClosed(2, last + BEYOND)
                    .boxed()
                    .filter(node -> !isThere(node) || closed.contains(node) || !kinds.containsKey(node))
                    .filter(node -> !words.contains(node))
                    .toList();
        }

        /** Types words into a field. */
        Answer type(int node, String typed) {
            return send(Stream.of(says(node, "value", typed)));
        }

        /** Says of all of them what only the server may say, and calls their methods. */
        Answer craft(Collection<Integer> nodes) {
            return send(nodes.stream()
                    .flatMap(node -> Stream.concat(
                            CRAFTED.entrySet().stream().map(one -> says(node, one.getKey(), one.getValue())),
                            METHODS.stream().map(method -> call(node, method)))));
        }

        /** Parts of which the client is told that they are there, and are not to be seen. */
        Set<Integer> hidden() {
            var unseen = new TreeSet<Integer>();
            visible.forEach((node, shown) -> {
                if (!shown) {
                    unseen.add(node);
                }
            });
            return unseen;
        }

        /**
         * Every number that a part of this screen may have, but for the buttons that are seen, and for words, which hear
         * nothing: also what is in what is hidden.
         */
        List<Integer> unseen() {
            var seen = buttons();
            return IntStream.rangeClosed(2, last + BEYOND)
                    .boxed()
                    .filter(node -> !seen.contains(node) && !words.contains(node))
                    .toList();
        }

        /** Taps something by its number, whether or not it was ever sent. */
        Answer click(int node) {
            return send(Stream.of(event(node, "click", CLICK)));
        }

        /** All of them in one message. */
        Answer click(List<Integer> nodes) {
            return send(nodes.stream().map(node -> event(node, "click", CLICK)));
        }

        private Answer send(Stream<Map<String, Object>> events) {
            var answer = phone.unguarded(
                    "/?v-r=uidl&v-uiId=" + tab,
                    JSON.writeValueAsString(
                            Map.of("csrfToken", token, "rpc", events.toList(), "syncId", sync, "clientId", sent)));
            sent++;
            read(answer);
            return answer;
        }

        private void read(Answer answer) {
            var body = answer.body().replaceFirst("^for\\(;;\\);\\[", "[");
            var json = JSON.readTree(body);
            var uidl = json.isArray() ? json.get(0) : json;
            sync = uidl.path("syncId").asInt(sync);
            drawn.append(uidl.path("changes")).append(uidl.path("execute"));
            for (var change : uidl.path("changes")) {
                var node = change.path("node").asInt();
                last = Math.max(last, node);
                var key = change.path("key").asString("");
                if (change.path("type").asString("").equals("detach")) {
                    gone.add(node);
                }
                if (key.equals("tag") && change.path("feat").asInt() == DATA) {
                    kinds.put(node, change.path("value").asString(""));
                }
                if (Set.of("readonly", "disabled").contains(key)
                        && Set.of(PROPERTIES, ATTRIBUTES)
                                .contains(change.path("feat").asInt())) {
                    closed.add(node);
                }
                if (key.equals("click") && change.path("feat").asInt() == LISTENERS) {
                    buttons.add(node);
                }
                if (change.path("feat").asInt() == WORDS) {
                    words.add(node);
                }
                if (key.equals("visible") && change.path("feat").asInt() == 0) {
                    visible.put(node, change.path("value").asBoolean());
                }
            }
        }
    }

    /** Opens an address as if it were typed in. */
    Screen open(String address) {
        var route = address.substring(1).split("\\?", 2);
        var query = route.length > 1 ? route[1] : "";
        var screen = new Screen(
                phone.get("/?v-r=init&location=" + route[0] + "&query=").json());
        screen.send(Stream.of(event(
                1,
                "ui-navigate",
                Map.of(
                        "route",
                        route[0],
                        "query",
                        query,
                        "appShellTitle",
                        "Heime",
                        "historyState",
                        Map.of(),
                        "trigger",
                        ""))));
        return screen;
    }

    private static Map<String, Object> says(int node, String property, Object value) {
        return Map.of("type", "mSync", "node", node, "feature", PROPERTIES, "property", property, "value", value);
    }

    private static Map<String, Object> call(int node, String method) {
        return Map.of(
                "type",
                "publishedEventHandler",
                "node",
                node,
                "templateEventMethodName",
                method,
                "templateEventMethodArgs",
                List.of(),
                "promise",
                -1);
    }

    private static Map<String, Object> event(int node, String event, Map<String, Object> data) {
        return Map.of("type", "event", "node", node, "event", event, "data", data);
    }
}
