package no.heime.register.ui;

import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.heime.municipality.DistrictId;
import no.heime.municipality.Places;
import no.heime.register.Choices;
import no.heime.register.Facet;
import no.heime.shared.LadderStep;
import no.heime.shared.PartOfDay;
import no.heime.shared.SpokenLanguage;
import no.heime.shared.taxonomy.KindGroup;
import no.heime.shared.taxonomy.KindId;
import no.heime.shared.taxonomy.KindOfHelp;
import no.heime.shared.taxonomy.Taxonomy;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Steps;
import no.heime.shared.ui.WeekInWords;
import org.springframework.stereotype.Component;

/** Everything that can be chosen in a search, in the reader's language. */
@Component
class Options {

    private static final List<Integer> MINUTES = List.of(15, 30, 60, 120);
    /** Steps on which something of the register can stand. */
    private static final List<LadderStep> STEPS =
            List.of(LadderStep.SELF, LadderStep.NEIGHBOURHOOD, LadderStep.DIGITAL);

    private final Taxonomy taxonomy;
    private final Places places;

    Options(Taxonomy taxonomy, Places places) {
        this.taxonomy = taxonomy;
        this.places = places;
    }

    /** Values by what they are called; empty name and all for a kind of help, which has groups. */
    Map<String, String> of(Facet facet) {
        Map<String, String> options = new LinkedHashMap<>();
        switch (facet) {
            case KIND -> taxonomy.groups().forEach(group -> options.putAll(kinds(group)));
            case STEP -> STEPS.forEach(step -> options.put(step.name(), Steps.name(step)));
            case WITHIN ->
                MINUTES.forEach(
                        minutes -> options.put(minutes.toString(), Say.text("register.find.within.minutes", minutes)));
            case DAY -> {
                WeekInWords week = new WeekInWords(Say.locale());
                for (DayOfWeek day : DayOfWeek.values()) {
                    options.put(day.name(), week.day(day));
                }
            }
            case PART -> {
                for (PartOfDay part : PartOfDay.values()) {
                    options.put(part.name(), Say.text("shared.week.part." + part));
                }
            }
            case LANGUAGE -> {
                for (SpokenLanguage language : SpokenLanguage.values()) {
                    options.put(language.name(), Say.text("form.language." + language));
                }
            }
            case FREE, WHEELCHAIR, ONLINE -> options.put(Facet.YES, Say.text("register.find." + facet.parameter()));
        }
        return options;
    }

    List<KindGroup> groups() {
        return taxonomy.groups();
    }

    /** The whole group first, then each of its kinds. */
    Map<String, String> kinds(KindGroup group) {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put(Choices.group(group.id()), Say.text("register.find.kind.all-of", group.name(Say.language())));
        taxonomy.kindsIn(group.id()).forEach(kind -> kinds.put(kind.id().value(), kind.name(Say.language())));
        return kinds;
    }

    boolean knows(Facet facet, String value) {
        return of(facet).containsKey(value);
    }

    /** What is chosen, in a word or two. */
    String words(Facet facet, String value) {
        return facet == Facet.KIND ? kind(value).orElse(value) : of(facet).getOrDefault(value, value);
    }

    private Optional<String> kind(String value) {
        String group = Choices.NONE.with(Facet.KIND, value).group();
        return group == null
                ? taxonomy.kind(new KindId(value)).map((KindOfHelp kind) -> kind.name(Say.language()))
                : taxonomy.group(group).map((KindGroup known) -> known.name(Say.language()));
    }

    Places places() {
        return places;
    }

    /** "Leland", or nothing when it is no district. */
    String place(String district) {
        return district.isEmpty()
                ? ""
                : places.district(new DistrictId(district)).map(it -> it.name()).orElse("");
    }
}
