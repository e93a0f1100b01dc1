package no.heime.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import no.heime.digitalcare.CareCatalogue;
import no.heime.digitalcare.CareGroup;
import no.heime.digitalcare.DigitalCareForm;
import no.heime.digitalcare.DigitalCareService;
import no.heime.digitalcare.DigitalParticipation;
import no.heime.digitalcare.FormId;
import no.heime.identity.CurrentUser;
import no.heime.municipality.DistrictId;
import no.heime.register.Hit;
import no.heime.register.RegisterService;
import no.heime.shared.DomainException;
import no.heime.shared.LadderStep;
import no.heime.shared.ui.Attempt;
import no.heime.shared.ui.Card;
import no.heime.shared.ui.Glyph;
import no.heime.shared.ui.Meaning;
import no.heime.shared.ui.Notice;
import no.heime.shared.ui.PageTitle;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Tone;
import no.heime.shared.ui.WayTo;
import org.jspecify.annotations.Nullable;

/** One form of digital care: what it is, what it takes, what it does not do, whom to ask, and who can help nearby. */
@Route("finn/digitalt/:form")
@AnonymousAllowed
class CareFormView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int HELPERS = 5;

    private final CareCatalogue catalogue;
    private final DigitalCareService care;
    private final RegisterService register;
    private final CurrentUser user;
    private final HomeDistrict home;
    private final EntryInWords words;
    private final Attempt attempt = new Attempt();
    private final Div content = new Div();
    private @Nullable String title;

    CareFormView(
            CareCatalogue catalogue,
            DigitalCareService care,
            RegisterService register,
            CurrentUser user,
            HomeDistrict home,
            EntryInWords words) {
        this.catalogue = catalogue;
        this.care = care;
        this.register = register;
        this.user = user;
        this.home = home;
        this.words = words;
        addClassNames("page", "entry");
        content.addClassName("stack");
        add(attempt, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        FormId id = new FormId(event.getRouteParameters().get("form").orElse(""));
        content.removeAll();
        if (!attempt.to(() -> draw(catalogue.form(id).orElseThrow(DomainException::notFound)))) {
            content.add(new PageTitle(getPageTitle()));
        }
    }

    private void draw(DigitalCareForm form) {
        title = form.names().in(Say.language());
        Div head = new Div(new Glyph(LadderStep.DIGITAL, form.icon()), new PageTitle(title));
        head.addClassName("entry-head");
        Paragraph group = new Paragraph(catalogue
                .group(form.group())
                .map((CareGroup one) -> one.names().in(Say.language()))
                .orElse(""));
        group.addClassName("meta");
        Meaning meaning = new Meaning(title, form.means().in(Say.language()));
        content.add(
                head,
                group,
                about("register.care.what", form.what().in(Say.language()), meaning),
                about("participation.about.takes", form.takes().in(Say.language())),
                about("participation.about.doesNot", form.doesNot().in(Say.language())),
                about("participation.about.askWho", form.askWho().in(Say.language())),
                myPart(form),
                helpers());
    }

    private static Section about(String key, String text, Component... more) {
        Section section = new Section(new H2(Say.text(key)), new Paragraph(text));
        section.addClassName("about");
        section.add(more);
        return section;
    }

    /** The way in, or where I stand when I am in already. */
    private Component myPart(DigitalCareForm form) {
        Optional<DigitalParticipation> mine = user.actor().stream()
                .flatMap(actor -> care.mine(actor).stream())
                .filter(part -> part.answers().form().equals(form.id()))
                .findFirst();
        return mine.<Component>map(part -> Notice.info(
                        Say.text("participation.stage." + part.answers().stage()),
                        WayTo.inText("/min-digitale-hjelp", Say.text("register.care.my-part"))))
                .orElseGet(() -> WayTo.asButton(
                        "/digital-deltakelse?form=" + form.id().value(),
                        Say.text("register.care.take-part"),
                        Tone.PRIMARY));
    }

    private Section helpers() {
        Section helpers = new Section(new H2(Say.text("register.care.helpers")));
        helpers.addClassName("stack");
        String from = home.district();
        if (from.isEmpty()) {
            helpers.add(
                    new Paragraph(Say.text("register.care.helpers.where")),
                    WayTo.asButton("/finn?group=digital", Say.text("register.care.helpers.find"), Tone.QUIET));
            return helpers;
        }
        List<Hit> near = register.digitalHelpers(new DistrictId(from), HELPERS);
        if (near.isEmpty()) {
            helpers.add(new Paragraph(Say.text("register.care.helpers.none")));
        }
        Div cards = new Div();
        cards.addClassName("cards");
        near.forEach(hit -> cards.add(card(hit)));
        helpers.add(cards);
        return helpers;
    }

    private Card card(Hit hit) {
        var entry = hit.entry();
        return Card.within(
                        new Glyph(entry.step(), words.icon(entry.content())),
                        "/finn/" + entry.id().value(),
                        entry.title())
                .line(Say.dotted(words.who(hit), words.times().of(entry.content()), words.confirmedOn(entry)))
                .reasons(words.chips(hit));
    }

    @Override
    public String getPageTitle() {
        return title != null ? title : Say.text("register.care.title");
    }
}
