package no.heime.digitalcare.api;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import no.heime.digitalcare.CareLinks;
import no.heime.digitalcare.DigitalCareService;
import no.heime.digitalcare.DigitalParticipation;
import no.heime.digitalcare.ParticipationId;
import no.heime.identity.CurrentUser;
import no.heime.identity.PersonId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** "Digital deltakelse". */
@RestController
class ParticipationController {

    private final CurrentUser user;
    private final DigitalCareService service;

    ParticipationController(CurrentUser user, DigitalCareService service) {
        this.user = user;
        this.service = service;
    }

    /**
     * What the phone hears when something is kept.
     *
     * @param version what an edit must name
     * @param next where to look at it
     */
    record KeptOnServer(UUID id, int version, String status, String next) {}

    @PutMapping("/api/digital-participations/{id}")
    ResponseEntity<KeptOnServer> put(@PathVariable UUID id, @RequestBody ParticipationBody body) {
        var actor = user.require();
        var resident = body.resident(actor.id());
        var kept = service.keepFor(
                actor, resident, new ParticipationId(id), body.version(), body.answers(), body.yes(actor.language()));
        var participation = kept.participation();
        return ResponseEntity.status(kept.created() ? HttpStatus.CREATED : HttpStatus.OK)
                .body(new KeptOnServer(
                        id,
                        participation.revision(),
                        participation.answers().stage().name().toLowerCase(Locale.ROOT),
                        whereNext(actor.id(), participation)));
    }

    /** Who acts for somebody may not have her needs. */
    private static String whereNext(PersonId sender, DigitalParticipation kept) {
        if (!kept.person().equals(sender)) {
            return CareLinks.of(kept.person());
        }
        return kept.answers().wantsHelper() ? "/mine-behov" : CareLinks.MINE;
    }

    /** One's own answers to one form, under the id by which they are changed. */
    record MyParticipation(UUID id, ParticipationBody answers) {}

    /** All that she has answered, so that her phone can say what she has answered before she answers it once more. */
    @GetMapping("/api/digital-participations")
    List<MyParticipation> mine() {
        var actor = user.require();
        return service.mine(actor).stream()
                .map(kept -> new MyParticipation(kept.id().value(), ParticipationBody.of(kept, actor.id())))
                .toList();
    }

    @GetMapping("/api/digital-participations/{id}")
    ParticipationBody get(@PathVariable UUID id) {
        var actor = user.require();
        return ParticipationBody.of(service.own(actor, new ParticipationId(id)), actor.id());
    }
}
