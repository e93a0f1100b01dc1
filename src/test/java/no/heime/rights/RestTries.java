package no.heime.rights;

import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.http.MediaType.IMAGE_JPEG;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import no.heime.need.NeedId;
import no.heime.organisation.OrganisationDetails;
import no.heime.organisation.OrganisationId;
import no.heime.organisation.OrganisationService;
import no.heime.register.EntryId;
import no.heime.register.PhotoId;
import no.heime.register.PhotoService;
import no.heime.register.Registered;
import no.heime.register.ResourceContent;
import no.heime.register.picture.Pictures;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Calls as nobody's phone would send them: with the id of what is somebody else's. */
final class RestTries {

    private static final byte[] PICTURE = Pictures.jpeg();
    private static final String NEED = """
            {"kind":"snow-clearing","words":null,"frequency":"ONCE","urgency":"THIS_WEEK","times":["TUESDAY_MORNING"],
             "district":"leirfjord-leland","forWhom":"ME","mustKnow":null,"language":"NB","onBehalfOf":"%s"}""";
    private static final String OFFER = """
            {"version": 0, "organisation": null, "kind": "snow-clearing", "title": "Stjal", "description": "Alt.",
             "districts": ["leirfjord-leland"], "times": ["MONDAY_MORNING"], "minutesPerWeek": 60,
             "languages": ["NB"], "validUntil": "2099-06-30"}""";
    private static final String RESOURCE = """
            {"version": 0, "organisation": null, "type": "TRAIL", "title": "Stjal", "description": "Alt.",
             "kinds": ["walk-together"], "districts": ["leirfjord-leland"], "photo": null, "photoText": null}""";
    private static final String GROUP = """
            {"version": %d, "name": "%s", "orgNumber": null, "district": "leirfjord-leland", "about": "Stjal",
             "areas": ["snow"], "meets": null, "phone": "75040000", "email": null}""";

    /**
     * @param call with the id of the thing
     * @param makesIt whether what is not there is made by the call, or it names no thing
     */
    record Try(Supplier<UUID> fresh, Function<UUID, MockHttpServletRequestBuilder> call, boolean makesIt) {}

    private final Map<String, Try> all = new LinkedHashMap<>();
    private final Leirfjord there;
    private final Cast cast;
    private final PhotoService photos;
    private final OrganisationService organisations;

    RestTries(ApplicationContext program, Leirfjord there, Cast cast) {
        this.there = there;
        this.cast = cast;
        this.photos = program.getBean(PhotoService.class);
        this.organisations = program.getBean(OrganisationService.class);
        needs();
        entries();
        photos();
        organisations();
        var care = new CareTries(program, cast);
        read("/api/digital-participations/{id}", () -> care.part(true).value());
        write("/api/digital-participations/{id}", () -> care.part(true).value(), id -> """
                {"version": 0, "form": "safety-alarm", "stage": "USES", "has": [], "needsHelpWith": [],
                 "wantsHelper": false, "district": "leirfjord-leland", "consent": true, "shared": true}""");
        all.put(
                "GET /api/digital-participations",
                new Try(() -> care.part(true).value(), id -> get("/api/digital-participations"), true));
    }

    Map<String, Try> all() {
        return all;
    }

    private void read(String path, Supplier<UUID> fresh) {
        all.put("GET " + path, new Try(fresh, id -> get(path, id), false));
    }

    private void write(String path, Supplier<UUID> fresh, Function<UUID, String> body) {
        all.put(
                "PUT " + path,
                new Try(fresh, id -> put(path, id).contentType(APPLICATION_JSON).content(body.apply(id)), true));
    }

    private void needs() {
        Supplier<UUID> need = () -> {
            NeedId id = there.need();
            return id.value();
        };
        read("/api/needs/{id}", need);
        write("/api/needs/{id}", need, id -> NEED.formatted(cast.id(Who.RESIDENT)));
    }

    private void entries() {
        Supplier<UUID> offer =
                () -> entry(there.submitted(Who.RESIDENT, null, Registered.offer("Snømåking", 120, Leirfjord.LELAND)));
        read("/api/help-offers/{id}", offer);
        write("/api/help-offers/{id}", offer, id -> OFFER);
        Supplier<UUID> resource =
                () -> entry(there.submitted(Who.RESIDENT, null, ResourceContent.of(Registered.written())));
        read("/api/self-care-resources/{id}", resource);
        write("/api/self-care-resources/{id}", resource, id -> RESOURCE);
    }

    private static UUID entry(EntryId id) {
        return id.value();
    }

    private void photos() {
        read("/api/photos/{id}", this::photo);
        read("/api/photos/{id}/card", this::photo);
        all.put(
                "PUT /api/photos/{id}",
                new Try(
                        this::photo,
                        id -> put("/api/photos/{id}", id)
                                .contentType(IMAGE_JPEG)
                                .content(PICTURE),
                        true));
    }

    private UUID photo() {
        var id = UUID.randomUUID();
        photos.keep(cast.actor(Who.RESIDENT), new PhotoId(id), PICTURE);
        return id;
    }

    private void organisations() {
        Supplier<UUID> group = () -> {
            var id = UUID.randomUUID();
            organisations.register(
                    cast.actor(Who.RESIDENT),
                    new OrganisationId(id),
                    null,
                    OrganisationDetails.of(new OrganisationDetails.Written(
                            "Vel " + id,
                            null,
                            "leirfjord-leland",
                            "Vi måker.",
                            List.of("snow"),
                            null,
                            "75040000",
                            null)));
            return id;
        };
        read("/api/organisations/{id}", group);
        write(
                "/api/organisations/{id}",
                group,
                id -> GROUP.formatted(
                        organisations.byId(new OrganisationId(id)).orElseThrow().version(), "Vel " + id));
    }
}
