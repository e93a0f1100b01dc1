package no.heime.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import no.heime.register.Audience;
import no.heime.register.EntryContent;
import no.heime.register.OfferContent;
import no.heime.register.ResourceContent;
import no.heime.shared.ui.Say;

/** Everything one wants to know about an entry, name by value; what is not known is left out. */
final class Facts extends DescriptionList {

    private final EntryInWords words;
    private final Map<String, Description> byName = new LinkedHashMap<>();

    Facts(EntryInWords words) {
        this.words = words;
        addClassName("facts");
    }

    Facts of(EntryContent content) {
        fact("where", words.where().of(content));
        switch (content) {
            case OfferContent offer -> {
                fact("when", words.times().of(content));
                offer(offer);
            }
            case ResourceContent resource -> {
                fact("next", words.times().next(resource));
                fact("when", words.times().all(resource));
                new ResourceFacts(words, this).of(resource);
            }
        }
        return this;
    }

    Facts fact(String name, String value) {
        return value.isBlank() ? this : fact(name, new Span(value));
    }

    Facts fact(String name, Component value) {
        Term term = new Term(Say.text("register.view.fact." + name));
        Description description = new Description(value);
        byName.put(term.getText(), description);
        add(term, description);
        return this;
    }

    /** All that is said, by the names it goes by, in this order. */
    Map<String, String> inWords() {
        Map<String, String> said = new LinkedHashMap<>();
        byName.forEach((name, value) -> said.put(name, value.getElement().getTextRecursively()));
        return said;
    }

    /** Puts something beside the fact of that name. */
    void beside(String name, Component remark) {
        Description description = byName.get(name);
        if (description != null) {
            description.add(remark);
        }
    }

    private void offer(OfferContent offer) {
        OfferInWords said = words.offers();
        Audience audience = offer.audience();
        fact("away", said.absences(offer));
        fact("hours", said.amount(offer));
        fact("for-whom", said.audience(audience));
        fact("company", audience.company() == null ? "" : Say.text("offer.company." + audience.company()));
        fact("pets", audience.pets() == null ? "" : Say.text("offer.pets." + audience.pets()));
        fact("languages", words.languages(offer));
        if (offer.expenses() == null) {
            fact("price", Say.text("register.view.free"));
        } else {
            fact("expenses", offer.expenses());
        }
        fact("beforehand", offer.beforehand() == null ? "" : offer.beforehand());
        fact("until", words.day(offer.validUntil()));
    }
}
