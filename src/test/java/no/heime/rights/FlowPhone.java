package no.heime.rights;

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
        private String drawn = "";
        private final Set<Integer> buttons = new TreeSet<>();
        private final Set<Integer> words = new TreeSet<>();
        private final Map<Integer, Boolean> visible = new TreeMap<>();

        private Screen(JsonNode begun) {
            tab = begun.at("/appConfig/v-uiId").asString();
            token = begun.at("/appConfig/uidl/Vaadin-Security-Key").asString();
            sync = begun.at("/appConfig/uidl/syncId").asInt();
        }

        /** All that the server has sent to draw. */
        String drawn() {
            return drawn;
        }

        /** The same, of whatever thing it is about. */
        String ofAny() {
            return ID.matcher(drawn).replaceAll("ID");
        }

        /** Everything that hears a tap and that the server says can be seen. */
        Set<Integer> buttons() {
            var seen = new TreeSet<>(buttons);
            seen.removeIf(node -> !visible.getOrDefault(node, true));
            return seen;
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
            drawn += uidl.path("changes") + "" + uidl.path("execute");
            for (var change : uidl.path("changes")) {
                var node = change.path("node").asInt();
                last = Math.max(last, node);
                var key = change.path("key").asString("");
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

    private static Map<String, Object> event(int node, String event, Map<String, Object> data) {
        return Map.of("type", "event", "node", node, "event", event, "data", data);
    }
}
