package no.heime.register.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.heime.register.EntryId;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Shortcut;
import no.heime.shared.ui.Tick;

/**
 * Approving several at once, for who has read them: choosing all that can be, how many are chosen, and the one thing to do
 * with them. There where the screen is wide. What has a remark is never among them.
 */
final class SeveralToApprove extends Div {

    private static final int WORTH_IT = 2;

    private final Tick all = new Tick();
    private final NativeLabel every = all.saying("");
    private final Span count = new Span();
    private final Paragraph others = new Paragraph(Say.text("register.moderate.by-itself"));
    private final Runnable changed;
    private final Action approve;
    private List<EntryToModerate> cards = List.of();
    private boolean choosing;

    /**
     * @param approve asks what is {@link #read()} when it comes to it
     * @param changed something is chosen, or no longer
     */
    SeveralToApprove(Runnable approve, Runnable changed) {
        this.changed = changed;
        this.approve = Shortcut.APPROVE_THE_CHOSEN.presses(
                Action.primary(Say.text("register.moderate.approve-chosen"), approve));
        addClassName("together");
        count.getElement().setAttribute("role", "status");
        others.addClassName("hint");
        Div row = new Div(every, count, this.approve);
        row.addClassName("actions");
        add(row, others);
        all.addValueChangeListener(ticked -> chooseAll(ticked.getValue()));
        setVisible(false);
    }

    /** These wait now. */
    void among(List<EntryToModerate> waiting) {
        cards = waiting.stream().filter(EntryToModerate::canBeChosen).toList();
        others.setVisible(waiting.stream().anyMatch(EntryToModerate::isReadByItself));
        setVisible(cards.size() >= WORTH_IT);
        all.say(Say.text("register.moderate.choose.all", cards.size()));
        say();
    }

    /** The same card, to which is listened from now on. */
    EntryToModerate with(EntryToModerate card) {
        card.whenChanged(() -> {
            if (!choosing) {
                changed.run();
                say();
            }
        });
        return card;
    }

    private void chooseAll(boolean chosen) {
        if (!choosing) {
            choosing = true;
            cards.forEach(card -> card.chosen().setValue(chosen));
            choosing = false;
            changed.run();
            say();
        }
    }

    private void say() {
        int chosen = chosen().size();
        choosing = true;
        all.show(chosen, cards.size());
        choosing = false;
        count.setText(Say.text("register.moderate.chosen", chosen));
        approve.setEnabled(chosen > 0);
        setClassName("some", chosen > 0);
    }

    private List<EntryToModerate> chosen() {
        return cards.stream().filter(EntryToModerate::isChosen).toList();
    }

    /** The revision that was read of each that is chosen. */
    Map<EntryId, Integer> read() {
        Map<EntryId, Integer> read = new LinkedHashMap<>();
        chosen().forEach(card -> read.put(card.entry().id(), card.entry().revision()));
        return read;
    }
}
