package no.heime.organisation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import no.heime.identity.Actor;
import no.heime.identity.AppointmentService;
import no.heime.identity.Membership;
import no.heime.identity.Right;
import no.heime.shared.DomainException;
import no.heime.shared.Ids;
import org.springframework.stereotype.Service;

/**
 * Links by which volunteers come. Coordinators make and end them; whoever opens one and says yes is a volunteer. A link
 * that opens nothing is refused in the same words, whether it never was, is used up, is over or was ended.
 */
@Service
public class VolunteerLinkService {

    /** So many may be open at once, so that each of them is known. */
    static final int MOST_OPEN = 5;

    private final VolunteerLinks links;
    private final LinkSecrets secrets;
    private final Organisations organisations;
    private final KeptBy kept;
    private final AppointmentService appointments;
    private final Ids ids;
    private final Clock clock;

    VolunteerLinkService(
            VolunteerLinks links,
            LinkSecrets secrets,
            Organisations organisations,
            KeptBy kept,
            AppointmentService appointments,
            Ids ids,
            Clock clock) {
        this.links = links;
        this.secrets = secrets;
        this.organisations = organisations;
        this.kept = kept;
        this.appointments = appointments;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Makes a link.
     *
     * @return what stands in it, which nobody can be told once more
     * @throws DomainException conflict when there are many already
     */
    public String make(Actor coordinator, OrganisationId id, LinkLasts lasts, LinkIsFor many) {
        kept.require(Right.VOLUNTEERS_KEEP, coordinator, id);
        if (open(id).size() >= MOST_OPEN) {
            throw DomainException.conflict("volunteers.link.refused.many");
        }
        var secret = secrets.fresh();
        links.add(VolunteerLink.made(
                new VolunteerLinkId(ids.next()),
                id,
                secrets.digest(secret),
                coordinator.id(),
                lasts,
                many,
                clock.instant()));
        return secret;
    }

    /** Those by which somebody can still come, the newest first. */
    public List<VolunteerLink> of(Actor coordinator, OrganisationId id) {
        kept.require(Right.VOLUNTEERS_KEEP, coordinator, id);
        return open(id);
    }

    /** It opens nothing any more. */
    public void end(Actor coordinator, OrganisationId id, VolunteerLinkId link) {
        kept.require(Right.VOLUNTEERS_KEEP, coordinator, id);
        links.end(id, link);
    }

    /**
     * Which organisation a link is of, for whoever has opened it.
     *
     * @throws DomainException not found when it opens nothing
     */
    public Organisation open(Actor opener, String secret) {
        return opened(opener, secret).organisation();
    }

    /**
     * Yes: I am one of its volunteers from now on. Who is one already stays one, and nobody's place is taken.
     *
     * @throws DomainException as {@link #open}
     */
    public OrganisationId accept(Actor me, String secret) {
        var opened = opened(me, secret);
        var id = opened.organisation().id();
        if (me.isVolunteerOf(id.value())) {
            return id;
        }
        if (!links.take(opened.link().id(), clock.instant())) {
            throw opensNothing();
        }
        try {
            appointments.join(me, Membership.volunteerOf(id), opened.link().madeBy());
        } catch (RuntimeException notCome) {
            links.giveBack(opened.link().id());
            throw notCome;
        }
        return id;
    }

    private record Opened(VolunteerLink link, Organisation organisation) {}

    /** Who has come by it can open it again, also when she was the last. */
    private Opened opened(Actor opener, String secret) {
        return links.byDigests(secrets.digests(secret))
                .filter(link -> opensFor(opener, link))
                .flatMap(this::opened)
                .orElseThrow(VolunteerLinkService::opensNothing);
    }

    /** Whoever was let out since it was made does not come back by it. */
    private boolean opensFor(Actor opener, VolunteerLink link) {
        var organisation = link.organisation();
        return opener.isVolunteerOf(organisation.value())
                || link.isOpen(clock.instant())
                        && !appointments.wasLetOutSince(opener, Membership.volunteerOf(organisation), link.madeAt());
    }

    private Optional<Opened> opened(VolunteerLink link) {
        return organisations
                .findById(link.organisation())
                .filter(it -> it.standing().isApproved())
                .map(it -> new Opened(link, it));
    }

    private static DomainException opensNothing() {
        return DomainException.notFound();
    }

    private List<VolunteerLink> open(OrganisationId id) {
        return links.of(id).stream()
                .filter(link -> link.isOpen(clock.instant()))
                .toList();
    }
}
