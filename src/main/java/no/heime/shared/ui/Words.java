package no.heime.shared.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;

/** Room for a person's own words. What is written stays there until it is safely received. */
@Tag("textarea")
public final class Words extends AbstractSinglePropertyField<Words, String> implements HasStyle {

    public Words(int atMost) {
        super("value", "", false);
        setSynchronizedEvent("change");
        addClassName("words");
        getElement().setAttribute("maxlength", String.valueOf(atMost)).setAttribute("rows", "3");
    }

    public String written() {
        return getValue().strip();
    }
}
