package no.heime.register.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.function.UnaryOperator;
import no.heime.register.RegisterSearch;
import no.heime.register.SearchResult;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Attempt;
import no.heime.shared.ui.Focus;
import no.heime.shared.ui.PageTitle;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Shortcut;
import no.heime.shared.ui.WayTo;

/** «Finn hjelp»: everything that is approved, for anybody, signed in or not. The address holds the search. */
@Route("finn")
@AnonymousAllowed
class FindView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    /** Two screens of a phone: a slow one draws no more than is looked at. */
    private static final int FIRST = 10;
    /** How many more at a time for who asks for them. */
    private static final int MORE = 20;
    /** The browser writes an address of its own once the screen has come: what is written before is the last page's. */
    private static final String WHEN_IT_IS_THERE = """
            window.addEventListener('vaadin-router-location-changed', () => {
              if (location.pathname === '/finn' && !new URLSearchParams(location.search).has('district')) {
                history.replaceState(history.state, '', '/' + $0);
              }
            }, { once: true });
            """;

    private final RegisterSearch search;
    private final SearchLimit often;
    private final EntryInWords words;
    private final HomeDistrict home;
    private final Options options;
    private final SearchFields fields;
    private final Span searched = new Span();
    private final Attempt attempt = new Attempt();
    private final Paragraph count = new Paragraph();
    private final Div results = new Div();
    private Asked asked;
    private int limit = FIRST;

    FindView(RegisterSearch search, SearchLimit often, EntryInWords words, HomeDistrict home, Options options) {
        this.search = search;
        this.often = often;
        this.words = words;
        this.home = home;
        this.options = options;
        this.asked = Asked.in(QueryParameters.empty(), options::knows);
        this.fields = new SearchFields(options, this::change, () -> Focus.onText(count));
        addClassNames("page", "find");
        count.addClassName("results-count");
        count.getElement().setAttribute("role", "status");
        results.addClassName("cards");
        Shortcut.stepsThrough(results);
        searched.addClassName("unseen");
        PageTitle title = new PageTitle(Say.text("register.find.title"));
        title.add(searched);
        add(title, fields, attempt, count, results);
        add(WayTo.inText("/finn/digitalt", Say.text("register.care.title")));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        QueryParameters address = event.getLocation().getQueryParameters();
        Asked written = Asked.in(address, options::knows);
        boolean somewhere = address.getParameters().containsKey("district");
        Asked whole = written.near(known(somewhere ? written.district() : home.district()));
        if (!somewhere && !whole.district().isEmpty()) {
            // so that a copied address finds the same for somebody who lives elsewhere
            String to = address(whole).getPathWithQueryParameters();
            getUI().ifPresent(ui -> ui.getPage().executeJs(WHEN_IT_IS_THERE, to));
        }
        look(whole);
    }

    private String known(String district) {
        return options.place(district).isEmpty() ? "" : district;
    }

    private void change(UnaryOperator<Asked> change) {
        Asked next = change.apply(asked);
        if (!next.district().equals(asked.district())) {
            home.remember(next.district());
        }
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, address(next)));
        look(next);
    }

    private static Location address(Asked asked) {
        return new Location("finn", asked.inAddress());
    }

    private void look(Asked next) {
        asked = next;
        String what = asked.inWords(options);
        searched.setText(what.isEmpty() ? "" : ": " + what);
        attempt.to(this::search);
    }

    private void search() {
        show(FIRST);
    }

    /** More stand there when they have come, and then the focus is led to the first of them. */
    private void more() {
        int seen = limit;
        show(seen + MORE);
        Focus.onNext(seen < results.getComponentCount() ? results.getComponentAt(seen) : null, count);
    }

    private void show(int most) {
        often.count();
        SearchResult found = search.search(asked.search(most));
        limit = most;
        fields.fill(asked, found);
        results.removeAll();
        String total = Say.text(found.complete() ? "register.find.count" : notAll(), found.total());
        count.setText(found.whole() ? total : Say.text("register.find.only-first-words", total));
        if (found.hits().isEmpty()) {
            results.add(new NothingFound(asked, found.counts(), options).shown());
        }
        found.hits().forEach(hit -> results.add(HitCard.of(hit, words, asked.district())));
        if (found.more()) {
            results.add(Action.quiet(Say.text("register.find.more"), () -> attempt.to(this::more)));
        }
    }

    /** Where somebody has said where she is, the limit is said too: it is right nearby, and not for certain far away. */
    private String notAll() {
        return asked.district().isEmpty() ? "register.find.count.at-least" : "register.find.count.nearest";
    }

    @Override
    public String getPageTitle() {
        String what = asked.inWords(options);
        return Say.text("register.find.title") + (what.isEmpty() ? "" : ": " + what);
    }
}
