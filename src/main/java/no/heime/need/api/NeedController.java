package no.heime.need.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.UUID;
import no.heime.identity.CurrentUser;
import no.heime.need.NeedId;
import no.heime.need.NeedLinks;
import no.heime.need.NeedService;
import no.heime.need.OwnNeeds;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes in a need once, however often it is sent: the id is made on the phone. */
@RestController
@RequestMapping(path = "/api/needs", produces = MediaType.APPLICATION_JSON_VALUE)
class NeedController {

    private final CurrentUser currentUser;
    private final NeedService needs;
    private final OwnNeeds own;

    NeedController(CurrentUser currentUser, NeedService needs, OwnNeeds own) {
        this.currentUser = currentUser;
        this.needs = needs;
        this.own = own;
    }

    @Operation(
            summary = "Register a need, or say it anew as long as nobody is asked; sent again it gets the same answer")
    @ApiResponse(responseCode = "201", description = "Stored")
    @ApiResponse(responseCode = "200", description = "Was stored before")
    @PutMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Stored> put(@PathVariable UUID id, @RequestBody NeedBody body) {
        var me = currentUser.require();
        var stored = needs.registerFor(me, body.resident(me.id()), new NeedId(id), body.need(), body.version());
        return ResponseEntity.status(stored.fresh() ? HttpStatus.CREATED : HttpStatus.OK)
                .body(new Stored(id, stored.version(), stored.status(), NeedLinks.need(stored.id())));
    }

    @Operation(summary = "One's own need, or that of whom one acts for, as it was sent last")
    @GetMapping("/{id}")
    NeedBody get(@PathVariable UUID id) {
        var me = currentUser.require();
        return NeedBody.of(own.of(me, new NeedId(id)), me.id());
    }
}
