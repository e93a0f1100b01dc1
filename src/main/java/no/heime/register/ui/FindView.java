package no.heime.register.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import no.heime.municipality.Places;
import no.heime.register.Hit;
import no.heime.register.RegisterSearch;
import no.heime.register.SearchResult;
import no.heime.shared.taxonomy.Taxonomy;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Attempt;
import no.heime.shared.ui.Card;
import no.heime.shared.ui.EmptyState;
import no.heime.shared.ui.Glyph;
import no.heime.shared.ui.PageTitle;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Tone;
import no.heime.shared.ui.WayTo;

/** «Finn hjelp»: everything that is approved, for anybody, signed in or not. The address holds the search. */
@Route("finn")
@AnonymousAllowed
class FindView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final int AT_ONCE = 20;

    private final RegisterSearch search;
    private final EntryInWords words;
    private final HomeDistrict home;
    private final SearchFields fields;
    private final Attempt attempt = new Attempt();
    private final Paragraph count = new Paragraph();
    private final Div results = new Div();
    private int limit = AT_ONCE;

    FindView(RegisterSearch search, EntryInWords words, HomeDistrict home, Taxonomy taxonomy, Places places) {
        this.search = search;
        this.words = words;
        this.home = home;
        this.fields = new SearchFields(taxonomy, places, this::changed);
        addClassNames("page", "find");
        count.addClassName("results-count");
        count.getElement().setAttribute("role", "status");
        results.addClassName("cards");
        add(new PageTitle(getPageTitle()), fields, attempt, count, results);
        add(WayTo.inText("/finn/digitalt", Say.text("register.care.title")));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Asked asked = Asked.in(event.getLocation().getQueryParameters());
        fields.fill(asked.district().isEmpty() ? asked.near(home.district()) : asked);
        limit = AT_ONCE;
        attempt.to(this::search);
    }

    private void changed(Asked asked) {
        home.remember(asked.district());
        limit = AT_ONCE;
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, new Location("finn", asked.inAddress())));
        attempt.to(this::search);
    }

    private void search() {
        Asked asked = fields.asked();
        SearchResult found = search.search(asked.search(limit));
        results.removeAll();
        count.setText(
                found.more()
                        ? Say.text(more(asked), found.hits().size())
                        : Say.text("register.find.count", found.hits().size()));
        if (found.hits().isEmpty()) {
            results.add(nothing(asked));
        }
        found.hits().forEach(hit -> results.add(card(hit, asked)));
        if (found.more()) {
            results.add(Action.quiet(Say.text("register.find.more"), () -> {
                limit += AT_ONCE;
                attempt.to(this::search);
            }));
        }
    }

    private static String more(Asked asked) {
        return asked.district().isEmpty() ? "register.find.count.more.anywhere" : "register.find.count.more";
    }

    private Card card(Hit hit, Asked asked) {
        var entry = hit.entry();
        String from = asked.district().isEmpty() ? "" : "?district=" + asked.district();
        return Card.leadingTo(
                        "/finn/" + entry.id().value() + from,
                        new Glyph(entry.step(), words.icon(entry.content())),
                        entry.title())
                .line(Say.dotted(words.who(hit), words.when(entry.content())))
                .reasons(words.chips(hit));
    }

    private static EmptyState nothing(Asked asked) {
        String kind = asked.kind().contains(":") || asked.kind().isEmpty() ? "" : "?kind=" + asked.kind();
        return new EmptyState(
                "search",
                Say.text("register.find.nothing"),
                Say.text("register.find.nothing.how"),
                WayTo.asButton("/trenger-hjelp" + kind, Say.text("register.find.need"), Tone.PRIMARY));
    }

    @Override
    public String getPageTitle() {
        return Say.text("register.find.title");
    }
}
