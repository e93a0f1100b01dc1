package no.heime.organisation.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import no.heime.identity.CurrentUser;
import no.heime.organisation.OrganisationId;
import no.heime.organisation.OrganisationService;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** "Registrer et lag". */
@RestController
@RequestMapping(path = "/api/organisations", produces = MediaType.APPLICATION_JSON_VALUE)
class OrganisationController {

    private final CurrentUser user;
    private final OrganisationService organisations;

    OrganisationController(CurrentUser user, OrganisationService organisations) {
        this.user = user;
        this.organisations = organisations;
    }

    @Operation(summary = "Register an organisation, or change it; sent again it gets the same answer")
    @ApiResponse(responseCode = "201", description = "Stored")
    @ApiResponse(responseCode = "200", description = "Was stored before")
    @PutMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Stored> put(@PathVariable UUID id, @RequestBody OrganisationBody body) {
        var done = organisations.register(user.require(), new OrganisationId(id), body.version(), body.details());
        var stored = done.organisation();
        var status = stored.standing().status().name().toLowerCase(Locale.ROOT);
        return ResponseEntity.status(done.created() ? HttpStatus.CREATED : HttpStatus.OK)
                .body(new Stored(id, Objects.requireNonNullElse(stored.version(), 0L), status, "/lag/" + id));
    }

    @Operation(summary = "An organisation that one speaks for, as it was sent last")
    @GetMapping("/{id}")
    OrganisationBody get(@PathVariable UUID id) {
        return OrganisationBody.of(organisations.own(user.require(), new OrganisationId(id)));
    }
}
