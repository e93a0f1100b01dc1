package no.heime.shared.ui;

import com.vaadin.flow.component.html.NativeButton;

/** Something a person does here and now: a button of at least 48 pixels. What leads elsewhere is a link. */
public final class Action extends NativeButton {

    private Action(String text, Tone tone, Runnable whatHappens) {
        super(text);
        getElement().setAttribute("type", "button");
        addClassNames("action", tone.cssClass());
        addClickListener(click -> whatHappens.run());
    }

    public static Action primary(String text, Runnable whatHappens) {
        return new Action(text, Tone.PRIMARY, whatHappens);
    }

    public static Action quiet(String text, Runnable whatHappens) {
        return new Action(text, Tone.QUIET, whatHappens);
    }

    public static Action link(String text, Runnable whatHappens) {
        return new Action(text, Tone.LINK, whatHappens);
    }

    /** How much it asks for attention from now on. */
    public void asking(Tone tone) {
        for (Tone each : Tone.values()) {
            setClassName(each.cssClass(), each == tone);
        }
    }

    /**
     * Says what the button is about to somebody who does not see what it stands beside.
     *
     * @param subject begins with the button's own words, so that it can also be spoken to
     */
    public Action about(String subject) {
        setAriaLabel(subject);
        return this;
    }
}
