package no.heime.shared.ui;

import com.vaadin.flow.server.VaadinSession;

/** What was just done, said once on the screen to which it leads, also where the page begins anew. Gone at sign-out. */
public record SaidNext(String sentence) {

    public static void keep(String sentence) {
        VaadinSession.getCurrent().setAttribute(SaidNext.class, new SaidNext(sentence));
    }

    /** Says it, if there is anything to say. */
    public static void in(Toast toast) {
        var session = VaadinSession.getCurrent();
        var kept = session.getAttribute(SaidNext.class);
        if (kept != null) {
            session.setAttribute(SaidNext.class, null);
            toast.say(kept.sentence());
        }
    }
}
