package no.heime.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.stream.Stream;
import no.heime.shared.ui.PageTitle;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.WayTo;

/** The statement on accessibility that the law asks for: what is held to, what has been tried, what is missing, whom to tell. */
@Route("tilgjengelighet")
@AnonymousAllowed
class AccessibilityView extends Div implements HasDynamicTitle {

    private static final String AUTHORITY = "https://www.uutilsynet.no/";

    AccessibilityView(AccessibilityFacts facts) {
        addClassNames("page", "statement");
        add(
                new PageTitle(getPageTitle()),
                new Paragraph(Say.text("accessibility.lead")),
                section("accessibility.held-to", new Paragraph(Say.text("accessibility.held-to.text"))),
                section("accessibility.eased", new Paragraph(Say.text("accessibility.eased.text"))),
                section(
                        "accessibility.tried",
                        list(
                                "accessibility.tried.barriers",
                                "accessibility.tried.faces",
                                "accessibility.tried.keyboard",
                                "accessibility.tried.touch",
                                "accessibility.tried.simple",
                                "accessibility.tried.aloud",
                                "accessibility.tried.order",
                                "accessibility.tried.contrast",
                                "accessibility.tried.words")),
                section(
                        "accessibility.missing",
                        list(
                                "accessibility.missing.screen-reader",
                                "accessibility.missing.people",
                                "accessibility.missing.written-by-people")),
                section("accessibility.tell", told(facts), authority(), statement(facts)),
                new Paragraph(Say.text(
                        "accessibility.reviewed",
                        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                .withLocale(Say.language().formats())
                                .format(AccessibilityFacts.REVIEWED))));
    }

    @Override
    public String getPageTitle() {
        return Say.text("accessibility.title");
    }

    private static Section section(String title, Component... content) {
        var section = new Section(new H2(Say.text(title)));
        section.add(content);
        return section;
    }

    private static UnorderedList list(String... keys) {
        return new UnorderedList(
                Stream.of(keys).map(Say::text).map(ListItem::new).toArray(ListItem[]::new));
    }

    private static Paragraph told(AccessibilityFacts facts) {
        var tell = new Paragraph(Say.text("accessibility.tell.text"));
        tell.add(" ");
        facts.contact()
                .ifPresentOrElse(
                        contact -> tell.add(new Anchor("mailto:" + contact, contact)),
                        () -> tell.add(Say.text("accessibility.tell.municipality")));
        return tell;
    }

    private static Paragraph authority() {
        var complaint = new Paragraph(Say.text("accessibility.complain"));
        complaint.add(" ");
        complaint.add(WayTo.inText(AUTHORITY, Say.text("accessibility.authority")));
        return complaint;
    }

    private static Div statement(AccessibilityFacts facts) {
        var place = new Div();
        facts.statement().ifPresent(address -> place.add(WayTo.inText(address, Say.text("accessibility.statement"))));
        return place;
    }
}
