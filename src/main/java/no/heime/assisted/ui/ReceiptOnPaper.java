package no.heime.assisted.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.VaadinRequest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import no.heime.assisted.Receipt;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.PublicAddress;
import no.heime.shared.ui.Say;

/** What somebody is given on paper who was written in: what was registered, three steps and her code. The code is shown this once. */
final class ReceiptOnPaper extends Section {

    ReceiptOnPaper(Receipt receipt, ZoneId where) {
        addClassNames("receipt", "stack");
        OrderedList steps = new OrderedList();
        steps.add(
                new ListItem(Say.text(
                        "talk.receipt.step.sign-in", PublicAddress.of(VaadinRequest.getCurrent(), "/logg-inn"))),
                new ListItem(Say.text("talk.receipt.step.open", Say.text("claim.title"))),
                new ListItem(Say.text("talk.receipt.step.code")));
        Paragraph code = new Paragraph(receipt.code());
        code.addClassName("code");
        add(new H3(Say.text("talk.receipt.for", receipt.called())));
        if (!receipt.registered().isEmpty()) {
            add(new Paragraph(Say.text("talk.receipt.registered")), registered(receipt));
        }
        add(
                new Paragraph(Say.text("talk.receipt.what")),
                steps,
                code,
                new Paragraph(Say.text("talk.receipt.until", day(receipt, where))),
                Action.quiet(Say.text("talk.receipt.print"), () -> getElement().executeJs("window.print()")));
    }

    private static UnorderedList registered(Receipt receipt) {
        UnorderedList lines = new UnorderedList();
        receipt.registered().forEach(line -> lines.add(new ListItem(Say.phrase(line))));
        return lines;
    }

    private static String day(Receipt receipt, ZoneId where) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Say.language().formats())
                .format(LocalDate.ofInstant(receipt.until(), where));
    }
}
