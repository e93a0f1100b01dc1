package no.heime.privacy;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import no.heime.municipality.DistrictId;
import no.heime.municipality.Municipality;
import no.heime.municipality.Places;
import no.heime.shared.Language;
import no.heime.shared.Phrase;
import no.heime.shared.kept.Fact;
import no.heime.shared.ui.WeekInWords;

/**
 * What is kept, in one language: the same on the screen and on paper, and with the year of every day, since paper is read
 * long after.
 */
public final class InWords {

    private final Phrase.Translator texts;
    private final Locale formats;
    private final ZoneId zone;
    private final Places places;

    InWords(Phrase.Translator texts, Language language, ZoneId zone, Places places) {
        this.texts = texts;
        this.formats = language.formats();
        this.zone = zone;
        this.places = places;
    }

    public String text(String key, Object... parameters) {
        return texts.translate(key, parameters);
    }

    public String phrase(Phrase phrase) {
        return phrase.in(texts);
    }

    public String name(Fact fact) {
        return text("kept.fact." + fact.name());
    }

    /** Each of its values for itself: what happened stands line by line. */
    public List<String> values(Fact fact) {
        return fact.values().stream().map(this::value).toList();
    }

    private String value(Fact.Value value) {
        return switch (value) {
            case Fact.Words words -> words.said();
            case Fact.Choice choice -> phrase(choice.called());
            case Fact.Moment moment -> moment(moment.at());
            case Fact.Event event -> text("kept.event", moment(event.at()), phrase(event.told()));
            case Fact.Day day -> day(day.day());
            case Fact.Count count -> NumberFormat.getInstance(formats).format(count.many());
            case Fact.YesNo said -> text(said.yes() ? "kept.yes" : "kept.no");
            case Fact.Week week -> new WeekInWords(formats, texts).of(week.times());
            case Fact.Place place -> places.fullNameOf(new DistrictId(place.slug()));
            case Fact.Where where ->
                places.municipality(where.number()).map(Municipality::name).orElse(where.number());
        };
    }

    /** «3. november 2026 kl. 11.05». */
    public String moment(Instant at) {
        var there = at.atZone(zone);
        return text(
                "shared.time.at",
                format("shared.time.date-year-pattern", there),
                format("shared.time.hour-pattern", there));
    }

    /** «3. november 2026». */
    public String day(LocalDate day) {
        return format("shared.time.date-year-pattern", day.atStartOfDay(zone));
    }

    private String format(String pattern, ZonedDateTime moment) {
        return DateTimeFormatter.ofPattern(text(pattern), formats).format(moment);
    }
}
