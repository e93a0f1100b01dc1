package no.heime.shell.gallery;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import no.heime.shared.demo.Demo;
import no.heime.shared.ui.PageTitle;
import no.heime.shared.ui.Say;

/**
 * Every part in its states, and beside each its twin of the client half, so that one sees whether they are alike. Only
 * in the demo: elsewhere there is nothing at this address. A part is called what it is called in the code, in every
 * language, because whoever comes here looks for it there.
 */
@Route("galleri")
@AnonymousAllowed
class GalleryView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    /** In the address: the screen that takes the place of one that fails. */
    private static final String FAILED = "feil";

    private final Demo demo;

    GalleryView(Demo demo) {
        this.demo = demo;
        addClassNames("page", "gallery");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!demo.active()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        if (event.getLocation().getQueryParameters().getParameters().containsKey(FAILED)) {
            event.rerouteToError(new IllegalStateException(FAILED), "");
            return;
        }
        removeAll();
        add(new PageTitle(getPageTitle()), new Paragraph(Say.text("gallery.lead")));
        Parts.all().forEach(part -> add(shown(part)));
    }

    @Override
    public String getPageTitle() {
        return Say.text("gallery.title");
    }

    private static Section shown(Part part) {
        var section = new Section(new H2(new Code(part.name())));
        section.setId("part-" + part.name());
        part.server().ifPresent(server -> section.add(half("gallery.server", "server", server)));
        if (part.hasTwin()) {
            section.add(half("gallery.client", "client", new Twin(part.name())));
        }
        return section;
    }

    private static Div half(String key, String cssClass, Component part) {
        var caption = new Paragraph(Say.text(key));
        caption.addClassName("hint");
        var half = new Div(caption, part);
        half.addClassName(cssClass);
        return half;
    }
}
