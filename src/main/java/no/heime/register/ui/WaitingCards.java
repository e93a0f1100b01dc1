package no.heime.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.heime.register.EntryId;
import no.heime.shared.Identifier;
import no.heime.shared.ui.Shortcut;
import org.jspecify.annotations.Nullable;

/** The cards of what waits for staff, each of which goes away by itself: what is begun on another stays. */
final class WaitingCards extends Div {

    private final Map<Identifier, Component> waiting = new HashMap<>();

    WaitingCards() {
        addClassName("cards");
        Shortcut.stepsThrough(this);
    }

    void clear() {
        removeAll();
        waiting.clear();
    }

    void add(Identifier about, Component card) {
        waiting.put(about, card);
        add(card);
    }

    /** @return the fresh one, which has the same place */
    Component replace(Identifier about, Component fresh) {
        Component old = waiting.put(about, fresh);
        if (old == null) {
            add(fresh);
        } else {
            replace(old, fresh);
        }
        return fresh;
    }

    /** @return what has come in its place; null when it was the last, or had gone already */
    @Nullable
    Component settle(Identifier about) {
        Component card = waiting.remove(about);
        if (card == null) {
            return null;
        }
        int place = indexOf(card);
        remove(card);
        return waiting.isEmpty() ? null : getComponentAt(Math.min(place, getComponentCount() - 1));
    }

    int count() {
        return waiting.size();
    }

    List<EntryToModerate> entries() {
        return getChildren()
                .filter(EntryToModerate.class::isInstance)
                .map(EntryToModerate.class::cast)
                .toList();
    }

    /** The first of these that is still there, else the first of all; null when none is left. */
    @Nullable
    Component first(Set<EntryId> ids) {
        return entries().stream()
                .filter(card -> ids.contains(card.entry().id()))
                .map(Component.class::cast)
                .findFirst()
                .or(() -> getChildren().filter(waiting::containsValue).findFirst())
                .orElse(null);
    }

    Optional<EntryToModerate> entry(EntryId id) {
        return waiting.get(id) instanceof EntryToModerate card ? Optional.of(card) : Optional.empty();
    }
}
