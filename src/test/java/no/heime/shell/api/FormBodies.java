package no.heime.shell.api;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.heime.shared.Hostile;
import tools.jackson.databind.json.JsonMapper;

/** A body of each form that is sent as JSON, with every field that it takes. */
final class FormBodies {

    /** Stands for a photo that whoever sends the body has sent before. */
    static final String PHOTO = "00000000-0000-0000-0000-00000000f070";

    static final int OTHER_WORDS = 6;
    static final int FEW = 4;

    /** What is understood of every form, by its address. */
    static final Map<String, String> ALL = Map.of(
            "help-offers",
            """
            {"version": null, "organisation": null, "kind": "snow-clearing", "title": "Snømåking",
             "description": "Freser.", "districts": ["leirfjord-leland"], "district": "leirfjord-leland",
             "withinMinutes": null, "times": ["MONDAY_MORNING"], "absences": ["2098-12-24"], "minutesPerWeek": 120,
             "people": null, "ages": ["ADULTS"], "pets": "FINE", "wheelchair": true, "company": "ONE_TO_ONE",
             "languages": ["NB"], "expenses": "Kjøring", "beforehand": "Ha spaden klar.", "validUntil": "2099-06-30",
             "onBehalfOf": null}""",
            "self-care-resources",
            """
            {"version": null, "organisation": null, "type": "TRAINING_GROUP", "title": "Turgruppa",
             "description": "Rolig.", "kinds": ["walk-together"], "forWhom": "Alle", "online": false,
             "districts": ["leirfjord-leland"], "where": "Kirka", "when": "Når det er lyst",
             "times": ["THURSDAY_MORNING"], "price": "Gratis", "link": "https://example.org/tur", "phone": "75040002",
             "photo": "%s", "photoText": "En sti", "rhythm": "WEEKLY", "days": ["THURSDAY"], "startsAt": "11:00",
             "endsAt": "12:30", "firstDay": "2099-01-01", "lastDay": "2099-06-30", "bookingWay": "PHONE",
             "bookingHow": "75040002", "accessibility": ["HEARING_LOOP"], "sourceName": "Helsenorge",
             "sourceLink": "https://www.helsenorge.no/", "checked": "2026-01-02", "copies": null}""".formatted(PHOTO),
            "needs",
            """
            {"version": null, "kind": "snow-clearing", "words": "Trappa", "frequency": "ONCE", "urgency": "THIS_WEEK",
             "times": ["TUESDAY_MORNING"], "district": "leirfjord-leland", "forWhom": "ME", "mustKnow": "Bratt.",
             "language": "NB", "onBehalfOf": null}""",
            "organisations",
            """
            {"version": null, "name": "Leland vel", "orgNumber": null, "district": "leirfjord-leland",
             "about": "Vi måker.", "areas": ["snow"], "meets": "Kirka", "phone": "75 04 00 00",
             "email": "vel@example.org"}""",
            "digital-participations",
            """
            {"version": null, "form": "safety-alarm", "stage": "CURIOUS", "has": ["PHONE"],
             "needsHelpWith": ["SIGN_IN"], "wantsHelper": false, "district": "leirfjord-leland", "consent": true,
             "consentText": 1, "sharedText": 1, "consentLanguage": "NB", "sharedLanguage": "NB", "shared": true,
             "onBehalfOf": null}""",
            "me",
            """
            {"name": "Astrid Nilsen", "phone": "91234567", "district": "leirfjord-leland", "language": "NB"}""",
            "me/language",
            """
            {"language": "NB"}""");

    /** Own words; what else is written has a form of its own, such as a phone number's. */
    private static final Set<String> TEXTS = Set.of(
            "title",
            "description",
            "expenses",
            "beforehand",
            "where",
            "when",
            "price",
            "photoText",
            "sourceName",
            "words",
            "mustKnow",
            "name",
            "about",
            "meets");

    private static final Map<String, String> TYPES = Map.of(
            "help-offers", "no.heime.register.api.HelpOfferBody",
            "self-care-resources", "no.heime.register.api.SelfCareResourceBody",
            "needs", "no.heime.need.api.NeedBody",
            "organisations", "no.heime.organisation.api.OrganisationBody",
            "digital-participations", "no.heime.digitalcare.api.ParticipationBody",
            "me", "no.heime.shell.api.MeController$MyAnswers",
            "me/language", "no.heime.shell.api.MeController$MyLanguage");

    private FormBodies() {}

    /** For whom a resource is stands in words; for whom a need is, is chosen. */
    static boolean isText(String form, String field) {
        return TEXTS.contains(field) || form.equals("self-care-resources") && field.equals("forWhom");
    }

    static Set<String> fields(String form) {
        return new TreeSet<>(JsonMapper.shared().readTree(ALL.get(form)).propertyNames());
    }

    /** What the program reads of it. */
    static Set<String> taken(String form) throws ClassNotFoundException {
        return Arrays.stream(Class.forName(TYPES.get(form)).getRecordComponents())
                .map(component -> component.getName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** How many bodies are sent to try it: one that is right, and each field with words and with values. */
    static int tries(String form) {
        var words = Hostile.wordsAnd(OTHER_WORDS).size();
        return 1
                + fields(form).stream()
                        .mapToInt(field -> (isText(form, field) ? words : words / FEW)
                                + Hostile.values().size())
                        .sum();
    }
}
