package no.heime.need.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import no.heime.need.InboxPart;
import no.heime.need.NeedId;
import no.heime.need.NeedLinks;
import org.jspecify.annotations.Nullable;

/**
 * What the address of the inbox says: whose it is, and which part of it.
 *
 * @param municipality its number; empty for the first of those one works for
 */
record InboxAddress(String municipality, InboxPart part) {

    private static final String MUNICIPALITY = "kommune";
    private static final String PART = "vis";

    static InboxAddress in(QueryParameters written) {
        return new InboxAddress(
                written.getSingleParameter(MUNICIPALITY).orElse(""),
                written.getSingleParameter(PART).flatMap(InboxPartChoice::named).orElse(InboxPart.ALL));
    }

    InboxAddress of(String number) {
        return new InboxAddress(number, part);
    }

    InboxAddress only(InboxPart other) {
        return new InboxAddress(municipality, other);
    }

    /** What stands behind each address, so that the list stays the same one. */
    String behind() {
        String query = query().getQueryString();
        return query.isEmpty() ? "" : "?" + query;
    }

    String list() {
        return "/innboks" + behind();
    }

    Location at(@Nullable NeedId open) {
        return new Location(open == null ? "innboks" : NeedLinks.inbox(open).substring(1), query());
    }

    private QueryParameters query() {
        Map<String, String> said = new LinkedHashMap<>();
        if (!municipality.isEmpty()) {
            said.put(MUNICIPALITY, municipality);
        }
        if (part != InboxPart.ALL) {
            said.put(PART, part.name());
        }
        return QueryParameters.simple(said);
    }
}
