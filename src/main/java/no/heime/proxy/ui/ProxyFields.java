package no.heime.proxy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Set;
import no.heime.identity.ProxyArea;
import no.heime.proxy.Proxy;
import no.heime.proxy.ProxyId;
import no.heime.shared.DomainException;
import no.heime.shared.EmailAddress;
import no.heime.shared.Ids;
import no.heime.shared.ui.Field;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Words;
import org.jspecify.annotations.Nullable;

/** Who, in what, until when, and, of one on paper, what was shown. */
final class ProxyFields extends Div {

    private static final int USUAL_MONTHS = 6;

    private final Ids ids;
    private final LocalDate today;
    private final Input email = new Input();
    private final Input until = new Input();
    private final Words shown = new Words(Proxy.OnPaper.SHOWN_MAX);
    private final AreaTicks areas;
    private final Field emailField;
    private final Field untilField;
    private final Field shownField;
    /** Of what is written here now, so that it is given once however often it is pressed. */
    private ProxyId id;

    /** @param onPaper whether a case worker enters it, who is asked what she was shown */
    ProxyFields(Ids ids, LocalDate today, boolean onPaper) {
        this.ids = ids;
        this.today = today;
        this.id = new ProxyId(ids.next());
        this.areas = new AreaTicks(Say.text(onPaper ? "proxy.paper.areas" : "proxy.areas"));
        addClassName("stack");
        email.setType("email");
        email.getElement().setAttribute("autocomplete", "off");
        until.setType("date");
        until.getElement().setAttribute("min", today.toString());
        until.getElement()
                .setAttribute("max", today.plusMonths(Proxy.MOST_MONTHS).toString());
        emailField = new Field(Say.text("proxy.email"), email).hint(Say.text("proxy.email.hint"));
        untilField = new Field(Say.text("proxy.until.field"), until).hint(Say.text("proxy.until.hint"));
        shownField = new Field(Say.text("proxy.paper.shown"), shown).hint(Say.text("proxy.paper.shown.hint"));
        begin();
        add(emailField, areas, untilField);
        if (onPaper) {
            add(shownField);
        }
    }

    ProxyId id() {
        return id;
    }

    /** @throws DomainException invalid, on the field {@code email} */
    EmailAddress email() {
        return EmailAddress.of(email.getValue());
    }

    Set<ProxyArea> areas() {
        return areas.chosen();
    }

    String shown() {
        return shown.written();
    }

    /** @return null for what is no day */
    @Nullable
    LocalDate until() {
        try {
            return LocalDate.parse(until.getValue());
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }

    /** Empty, for another one. */
    void begin() {
        email.clear();
        areas.clear();
        shown.clear();
        until.setValue(today.plusMonths(USUAL_MONTHS).toString());
        id = new ProxyId(ids.next());
    }

    void well() {
        emailField.well();
        areas.well();
        untilField.well();
        shownField.well();
    }

    /** Says it beside what is wrong, where it is one thing. */
    void trouble(DomainException refused) {
        String sentence = Say.text(refused.messageKey(), refused.parameters().toArray());
        switch (Objects.requireNonNullElse(refused.field(), "")) {
            case "email" -> emailField.trouble(sentence);
            case "areas" -> areas.trouble(sentence);
            case "until" -> untilField.trouble(sentence);
            case "shown" -> shownField.trouble(sentence);
            default -> throw refused;
        }
    }
}
