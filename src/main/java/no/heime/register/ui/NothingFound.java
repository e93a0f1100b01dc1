package no.heime.register.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.heime.register.Choices;
import no.heime.register.Counts;
import no.heime.register.Facet;
import no.heime.shared.ui.EmptyState;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Tone;
import no.heime.shared.ui.WayTo;

/** Nothing fits: what to try instead, as links to searches that give more, and a way to say what one needs. */
final class NothingFound {

    private static final int MOST_WORDS = 3;

    private final Asked asked;
    private final Counts counts;
    private final Options options;

    NothingFound(Asked asked, Counts counts, Options options) {
        this.asked = asked;
        this.counts = counts;
        this.options = options;
    }

    EmptyState shown() {
        List<WayTo> ways = ways();
        EmptyState empty = new EmptyState(
                "search",
                Say.text("register.find.nothing"),
                Say.text(ways.isEmpty() ? "register.find.nothing.how" : "register.find.nothing.try"),
                WayTo.asButton("/trenger-hjelp" + kind(), Say.text("register.find.need"), Tone.PRIMARY));
        UnorderedList list = new UnorderedList();
        list.addClassName("ways");
        ways.forEach(way -> list.add(new ListItem(way)));
        empty.addComponentAtIndex(empty.getComponentCount() - 1, list);
        return empty;
    }

    private List<WayTo> ways() {
        List<WayTo> ways = new ArrayList<>();
        asked.choices().chosen().keySet().stream()
                .sorted()
                .filter(facet -> counts.of(facet, "") > 0)
                .forEach(facet -> ways.add(way(
                        asked.choosing(facet, ""),
                        "register.find.try.without",
                        options.words(facet, asked.choices().of(facet)),
                        counts.of(facet, ""))));
        if (asked.choices().chosen().size() > 1 && ways.isEmpty()) {
            ways.add(way(
                    new Asked(asked.words(), asked.district(), Choices.NONE, asked.order()),
                    "register.find.try.no-choices"));
        }
        List<String> words = Stream.of(asked.words().strip().split("\\s+"))
                .filter(word -> word.length() > 2)
                .toList();
        if (words.size() > 1) {
            words.stream()
                    .limit(MOST_WORDS)
                    .forEach(word -> ways.add(way(asked.saying(word), "register.find.try.word", word)));
        }
        if (!asked.district().isEmpty()) {
            ways.add(way(asked.choosing(Facet.WITHIN, "").near(""), "register.find.try.everywhere"));
        }
        if (!asked.words().isBlank()) {
            ways.add(way(asked.saying(""), "register.find.try.no-words"));
        }
        return ways;
    }

    private static WayTo way(Asked other, String key, Object... parameters) {
        return WayTo.inText(other.address(), Say.text(key, parameters));
    }

    private String kind() {
        boolean one = asked.choices().has(Facet.KIND) && asked.choices().group() == null;
        return one ? "?kind=" + asked.choices().of(Facet.KIND) : "";
    }
}
