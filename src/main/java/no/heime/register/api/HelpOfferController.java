package no.heime.register.api;

import java.util.UUID;
import no.heime.identity.CurrentUser;
import no.heime.organisation.OrganisationId;
import no.heime.register.EntryId;
import no.heime.register.OfferContent;
import no.heime.register.RegisterService;
import no.heime.shared.DomainException;
import no.heime.shared.taxonomy.Taxonomy;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** "Jeg kan hjelpe". */
@RestController
class HelpOfferController {

    private final CurrentUser user;
    private final RegisterService register;
    private final Taxonomy taxonomy;

    HelpOfferController(CurrentUser user, RegisterService register, Taxonomy taxonomy) {
        this.user = user;
        this.register = register;
        this.taxonomy = taxonomy;
    }

    @PutMapping("/api/help-offers/{id}")
    ResponseEntity<Stored> put(@PathVariable UUID id, @RequestBody HelpOfferBody body) {
        var organisation = body.organisation() == null ? null : new OrganisationId(body.organisation());
        var me = user.require();
        var owner = body.owner(me.id());
        return owner.equals(me.id())
                ? Stored.answer(
                        register.register(me, new EntryId(id), organisation, body.version(), body.content(taxonomy)))
                : Stored.toRead(
                        register.registerFor(me, owner, new EntryId(id), body.version(), body.content(taxonomy)));
    }

    @GetMapping("/api/help-offers/{id}")
    HelpOfferBody get(@PathVariable UUID id) {
        var entry = register.ownEntry(user.require(), new EntryId(id));
        if (entry.content() instanceof OfferContent offer) {
            return HelpOfferBody.of(entry, offer);
        }
        throw DomainException.notFound();
    }
}
