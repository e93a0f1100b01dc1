package no.heime.privacy;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import no.heime.shared.Phrase;
import no.heime.shared.kept.Fact;
import no.heime.shared.kept.Kept;
import no.heime.shared.kept.KeptThing;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is kept as a tree that another program can read: the sections by their slugs, the facts by their names, moments
 * and days as ISO 8601 has them, and what can be chosen by its code, so that it is the same in every language.
 */
@Component
class ForMachines {

    private static final int VERSION = 1;

    private final JsonMapper json;

    ForMachines(JsonMapper json) {
        this.json = json;
    }

    /** @param titles in which what a thing is called is said */
    byte[] write(List<Kept> all, Instant now, InWords titles) {
        var tree = json.createObjectNode();
        tree.put("format", "heime-my-data").put("version", VERSION).put("made", now.toString());
        var sections = tree.putObject("sections");
        all.forEach(kept -> {
            var things = sections.putArray(kept.section().slug());
            kept.things().forEach(thing -> things.add(thing(thing, titles::phrase)));
        });
        return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(tree);
    }

    private ObjectNode thing(KeptThing thing, Function<Phrase, String> title) {
        var node = json.createObjectNode();
        node.put("title", title.apply(thing.called()));
        var facts = node.putObject("facts");
        thing.facts().all().forEach(fact -> add(facts, fact));
        if (thing.whole() != null) {
            node.set("whole", json.valueToTree(thing.whole()));
        }
        return node;
    }

    /** What is said several times under one name becomes a list. */
    private void add(ObjectNode facts, Fact fact) {
        var before = facts.get(fact.name());
        if (before == null && fact.values().size() == 1) {
            facts.set(fact.name(), value(fact.values().getFirst()));
            return;
        }
        var all = before instanceof ArrayNode list ? list : json.createArrayNode();
        if (before != null && before != all) {
            all.add(before);
        }
        fact.values().forEach(value -> all.add(value(value)));
        facts.set(fact.name(), all);
    }

    private JsonNode value(Fact.Value value) {
        return switch (value) {
            case Fact.Words words -> json.valueToTree(words.said());
            case Fact.Choice choice -> json.valueToTree(choice.code());
            case Fact.Moment moment -> json.valueToTree(moment.at().toString());
            case Fact.Event event ->
                json.createObjectNode().put("at", event.at().toString()).put("what", event.code());
            case Fact.Day day -> json.valueToTree(day.day().toString());
            case Fact.Count count -> json.valueToTree(count.many());
            case Fact.YesNo said -> json.valueToTree(said.yes());
            case Fact.Week week -> json.valueToTree(week.times().written());
            case Fact.Place place -> json.valueToTree(place.slug());
            case Fact.Where where -> json.valueToTree(where.number());
        };
    }
}
