package no.heime.register.api;

import java.util.UUID;
import no.heime.identity.CurrentUser;
import no.heime.organisation.OrganisationId;
import no.heime.register.EntryId;
import no.heime.register.RegisterService;
import no.heime.register.ResourceContent;
import no.heime.shared.DomainException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** "Egenmestring". */
@RestController
class SelfCareResourceController {

    private final CurrentUser user;
    private final RegisterService register;

    SelfCareResourceController(CurrentUser user, RegisterService register) {
        this.user = user;
        this.register = register;
    }

    @PutMapping("/api/self-care-resources/{id}")
    ResponseEntity<Stored> put(@PathVariable UUID id, @RequestBody SelfCareResourceBody body) {
        var organisation = body.organisation() == null ? null : new OrganisationId(body.organisation());
        return Stored.answer(
                register.register(user.require(), new EntryId(id), organisation, body.version(), body.content()));
    }

    @GetMapping("/api/self-care-resources/{id}")
    SelfCareResourceBody get(@PathVariable UUID id) {
        var entry = register.ownEntry(user.require(), new EntryId(id));
        if (entry.content() instanceof ResourceContent resource) {
            return SelfCareResourceBody.of(entry, resource);
        }
        throw DomainException.notFound();
    }
}
