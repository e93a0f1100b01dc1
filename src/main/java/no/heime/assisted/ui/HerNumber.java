package no.heime.assisted.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import no.heime.assisted.PhoneIs;
import no.heime.assisted.WrittenIn;
import no.heime.shared.ui.Field;
import no.heime.shared.ui.Focus;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Tick;

/**
 * The number by which somebody is reached. It lets nobody in, unless she has said that it is her own; and when others have
 * it already, staff are asked whether she is one of them.
 */
final class HerNumber extends Div {

    private final Input number = new Input();
    private final Field field;
    private final Tick own = new Tick();
    private final Tick oneMore = new Tick();
    private final Div asked = new Div();

    /** @param letsIn whether one can sign in here with a number at all */
    HerNumber(String written, boolean letsIn) {
        addClassName("stack");
        number.setType("tel");
        number.setValue(written);
        number.getElement().setAttribute("autocomplete", "off");
        number.addValueChangeListener(another -> nothingIsSaid());
        field = new Field(Say.text("talk.phone"), number)
                .hint(Say.text(letsIn ? "talk.phone.hint.sign-in" : "talk.phone.hint"));
        asked.add(oneMore.saying(Say.text("talk.phone.one-more")));
        asked.setVisible(false);
        add(field, asked);
        if (letsIn) {
            Div aloud = new Div(new Span(Say.text("talk.read-aloud")), new Paragraph(Say.text("talk.phone.own.aloud")));
            aloud.addClassName("read-aloud");
            add(aloud, own.saying(Say.text("talk.phone.own")));
        }
    }

    /** What was said was said of the number that stood there before. */
    private void nothingIsSaid() {
        own.setValue(false);
        oneMore.setValue(false);
        asked.setVisible(false);
    }

    /** What was said of it when it was written down. */
    void show(PhoneIs is) {
        own.setValue(is == PhoneIs.HER_OWN);
    }

    String written() {
        return number.getValue();
    }

    /** With what was said of the number. */
    WrittenIn of(WrittenIn her) {
        WrittenIn said = own.getValue() ? her.byHerOwnNumber() : her;
        return oneMore.getValue() ? said.asOneMore() : said;
    }

    /** Staff have seen who has it, and she is none of them. */
    void isOneMore() {
        asked.setVisible(true);
        oneMore.setValue(true);
    }

    void well() {
        field.well();
    }

    Wrong wrong(String sentence) {
        HerFields.quietly(field, sentence);
        return new Wrong(sentence, field, number);
    }

    void trouble(String key, String sentence) {
        field.trouble(sentence);
        if (key.equals("talk.refused.number")) {
            asked.setVisible(true);
            Focus.into(asked, oneMore);
        }
    }
}
