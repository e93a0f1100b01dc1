package no.heime.organisation.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import no.heime.organisation.KnownUnits;
import no.heime.organisation.OrganisationNumber;
import no.heime.organisation.UnitCheck;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What Enhetsregisteret says of the number that somebody fills in; for who is signed in, since it makes us call others. */
@RestController
class UnitController {

    /** @param name null for what the register does not know */
    record UnitBody(
            UnitCheck.Status status,
            @Nullable String name,
            @Nullable String address) {}

    private final KnownUnits units;

    UnitController(KnownUnits units) {
        this.units = units;
    }

    @Operation(summary = "What Enhetsregisteret says of a number")
    @ApiResponse(responseCode = "200", description = "Asked, or still to be asked")
    @ApiResponse(responseCode = "204", description = "The register is not asked here")
    @GetMapping("/api/units/{number}")
    ResponseEntity<UnitBody> unit(@PathVariable String number) {
        return units.lookUp(OrganisationNumber.of(number))
                .map(it -> ResponseEntity.ok(new UnitBody(it.status(), it.name(), it.address())))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }
}
