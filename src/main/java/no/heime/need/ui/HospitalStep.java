package no.heime.need.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import no.heime.shared.EmergencyNumber;
import no.heime.shared.ui.Icon;
import no.heime.shared.ui.Say;
import org.jspecify.annotations.Nullable;

/** The last step is information alone: whom to call, and which hospital. The program never decides it. */
final class HospitalStep extends Div {

    HospitalStep(@Nullable String trust) {
        addClassName("hospital");
        if (trust != null) {
            add(new Paragraph(Say.text("need.view.hospital.local", trust)));
        }
        add(
                new Paragraph(Say.text("need.view.hospital")),
                call(EmergencyNumber.EMERGENCY, "need.view.call.113"),
                call(EmergencyNumber.DOCTOR_ON_CALL, "need.view.call.116117"));
    }

    private static Anchor call(EmergencyNumber number, String key) {
        Span what = new Span(Say.text(key));
        Span digits = new Span(number.shown());
        digits.addClassName("number");
        Anchor call = new Anchor(number.address(), new Icon("phone"), digits, what);
        call.addClassName("sos");
        return call;
    }
}
