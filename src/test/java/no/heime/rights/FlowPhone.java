package no.heime.rights;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.heime.HttpPhone;
import no.heime.HttpPhone.Answer;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A phone that opens screens as the client of Flow does, over real HTTP, and sends what that client never would. */
final class FlowPhone {

    /** Half a character can only be sent as an escape. */
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

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

    /** The number of one of Flow's node features. */
    private static final int PROPERTIES = 1;

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
        private final Drawn drawn = new Drawn();

        private Screen(JsonNode begun) {
            tab = begun.at("/appConfig/v-uiId").asString();
            token = begun.at("/appConfig/uidl/Vaadin-Security-Key").asString();
            sync = begun.at("/appConfig/uidl/syncId").asInt();
        }

        Drawn drawn() {
            return drawn;
        }

        /** Types words into a field. */
        Answer type(int node, String typed) {
            return send(Stream.of(says(node, "value", typed)));
        }

        /** Ticks a box. */
        Answer tick(int node) {
            return send(Stream.of(says(node, "checked", true)));
        }

        /** Says of all of them what only the server may say, and calls their methods. */
        Answer craft(Collection<Integer> nodes) {
            return send(nodes.stream()
                    .flatMap(node -> Stream.concat(
                            CRAFTED.entrySet().stream().map(one -> says(node, one.getKey(), one.getValue())),
                            METHODS.stream().map(method -> call(node, method)))));
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
            drawn.draw(uidl);
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
