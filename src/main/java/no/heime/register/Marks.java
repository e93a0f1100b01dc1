package no.heime.register;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.heime.shared.LadderStep;
import no.heime.shared.SpokenLanguage;
import no.heime.shared.WeekTimes;
import no.heime.shared.taxonomy.KindId;
import no.heime.shared.taxonomy.Taxonomy;

/**
 * Under which choices an entry stands, as words that no text has: they lie among its terms in the store, and the same ones
 * are counted in memory.
 */
final class Marks {

    private static final String KIND = Findable.KIND;
    private static final String GROUP = Findable.GROUP;
    private static final String TIME = Findable.DAY;
    private static final String PART = "@*";
    private static final String STEP = "^";
    private static final String LANGUAGE = ":";
    private static final String IS = "=";

    private Marks() {}

    static Set<String> of(EntryContent content, Taxonomy taxonomy) {
        var marks = new LinkedHashSet<String>();
        for (var id : content.kinds()) {
            taxonomy.kind(id).ifPresent(kind -> {
                marks.add(KIND + id.value());
                marks.add(GROUP + kind.group());
            });
        }
        marks.add(step(content.step()));
        times(times(content), marks);
        content.languages().forEach(language -> marks.add(LANGUAGE + language));
        if (content.isFree()) {
            marks.add(is(Facet.FREE));
        }
        if (content.isWheelchairAccessible()) {
            marks.add(is(Facet.WHEELCHAIR));
        }
        if (content.everywhere()) {
            marks.add(is(Facet.ONLINE));
        }
        return marks;
    }

    /** An entry has at least one of each of these. */
    static List<Set<String>> wanted(Choices choices) {
        var wanted = new ArrayList<Set<String>>();
        var group = choices.group();
        if (group != null) {
            wanted.add(Set.of(GROUP + group));
        } else if (choices.has(Facet.KIND)) {
            wanted.add(Set.of(kind(new KindId(choices.of(Facet.KIND)))));
        }
        if (choices.has(Facet.DAY) || choices.has(Facet.PART)) {
            wanted.add(Set.of(TIME, time(choices.of(Facet.DAY), choices.of(Facet.PART))));
        }
        if (choices.has(Facet.STEP)) {
            wanted.add(Set.of(step(LadderStep.valueOf(choices.of(Facet.STEP)))));
        }
        if (choices.has(Facet.LANGUAGE)) {
            wanted.add(SpokenLanguage.valueOf(choices.of(Facet.LANGUAGE)).understood().stream()
                    .map(language -> LANGUAGE + language)
                    .collect(Collectors.toSet()));
        }
        for (var facet : List.of(Facet.FREE, Facet.WHEELCHAIR, Facet.ONLINE)) {
            if (choices.has(facet)) {
                wanted.add(Set.of(is(facet)));
            }
        }
        return wanted;
    }

    static String kind(KindId kind) {
        return KIND + kind.value();
    }

    private static String step(LadderStep step) {
        return STEP + step;
    }

    private static String is(Facet facet) {
        return IS + facet.parameter();
    }

    /** «Tuesday», «in the evening» and «Tuesday evening» are three words: Tuesday morning and Friday evening is not it. */
    private static String time(String day, String part) {
        return day.isEmpty() ? PART + part : part.isEmpty() ? TIME + day : TIME + day + "_" + part;
    }

    /** Who has told the time in words only has told it all the same. */
    private static WeekTimes times(EntryContent content) {
        return content instanceof ResourceContent resource && resource.times().isAny()
                ? TimeInWords.read(resource.when())
                : content.times();
    }

    private static void times(WeekTimes times, Set<String> marks) {
        if (times.isAny()) {
            marks.add(TIME);
        }
        times.times().forEach(time -> {
            marks.add(TIME + time.day());
            marks.add(PART + time.part());
            marks.add(TIME + time.written());
        });
    }
}
