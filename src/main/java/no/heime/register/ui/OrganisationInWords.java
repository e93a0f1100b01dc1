package no.heime.register.ui;

import com.vaadin.flow.component.html.Anchor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import no.heime.identity.Person;
import no.heime.municipality.DistrictId;
import no.heime.municipality.Places;
import no.heime.organisation.Organisation;
import no.heime.organisation.OrganisationDetails;
import no.heime.shared.taxonomy.Taxonomy;
import no.heime.shared.ui.Say;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** An organisation in the reader's language: where it is, what it works with, how it is reached. */
@Component
class OrganisationInWords {

    /** The public page of a number in Enhetsregisteret, where staff can look up who it is. */
    private static final String REGISTER = "https://virksomhet.brreg.no/nb/oppslag/enheter/";

    private final EntryInWords words;
    private final Taxonomy taxonomy;
    private final Places places;

    OrganisationInWords(EntryInWords words, Taxonomy taxonomy, Places places) {
        this.words = words;
        this.taxonomy = taxonomy;
        this.places = places;
    }

    String place(Organisation organisation) {
        return place(organisation.district());
    }

    private String place(String district) {
        return places.fullNameOf(new DistrictId(district));
    }

    /** All that it says of itself, by the names of the fields. */
    Map<String, String> wording(OrganisationDetails details) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put(Say.text("register.view.fact.name"), details.name());
        said.put(Wording.description(), details.about());
        said.put(Say.text("register.view.fact.where"), place(details.district()));
        said.put(Say.text("register.view.fact.areas"), areas(details.areas()));
        said.put(Say.text("register.view.fact.meets"), Objects.requireNonNullElse(details.meets(), ""));
        var phone = details.phone();
        said.put(Say.text("register.view.fact.phone"), phone == null ? "" : phone.shown());
        var email = details.email();
        said.put(Say.text("register.view.fact.email"), email == null ? "" : email.value());
        return said;
    }

    private String areas(List<String> areas) {
        return areas.stream()
                .flatMap(id -> taxonomy.group(id).stream())
                .map(group -> group.name(Say.language()))
                .collect(Collectors.joining(", "));
    }

    /** @param registrant who says that she speaks for it; only staff hear who */
    Facts facts(Organisation organisation, @Nullable Person registrant) {
        Facts facts = new Facts(words).fact("areas", areas(organisation.areas()));
        var meets = organisation.meets();
        if (meets != null) {
            facts.fact("meets", meets);
        }
        var phone = organisation.phone();
        if (phone != null) {
            facts.fact("phone", new Anchor("tel:" + phone.value(), phone.shown()));
        }
        var email = organisation.email();
        if (email != null) {
            facts.fact("email", new Anchor("mailto:" + email.value(), email.value()));
        }
        var number = organisation.number();
        if (number != null) {
            Anchor lookUp = new Anchor(REGISTER + number.value(), number.shown());
            lookUp.getElement().setAttribute("rel", "noopener external");
            facts.fact("number", lookUp);
        }
        if (registrant != null) {
            var hers = registrant.email();
            facts.fact("registrant", Say.dotted(registrant.name(), hers == null ? "" : hers.value()));
        }
        return facts;
    }
}
