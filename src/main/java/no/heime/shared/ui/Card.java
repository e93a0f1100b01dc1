package no.heime.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** One thing in a list, on white paper: what it is, who stands behind it, why it fits, and what can be done with it. */
public final class Card extends Article {

    private final Div text = new Div();
    private final Div below = new Div();
    private Chips chips = new Chips(List.of());

    private Card(Component sign, Component heading) {
        addClassName("card");
        text.addClassName("text");
        text.add(heading);
        below.addClassName("below");
        below.setVisible(false);
        add(sign, text);
    }

    /** A card under a page's title. */
    public static Card of(Glyph glyph, String title) {
        return new Card(glyph, new H2(title));
    }

    /** A card inside something that has a heading of its own, such as a rung of the ladder. */
    public static Card within(Glyph glyph, String title) {
        return new Card(glyph, new H3(title));
    }

    /** The same, with a page of its own to read more on. */
    public static Card within(Glyph glyph, String address, String title) {
        Anchor link = new Anchor(address, title);
        link.addClassName("name");
        return new Card(glyph, new H3(link));
    }

    /**
     * A card under a page's title that leads on as a whole.
     *
     * @param sign what it is at a glance: a glyph, or a photo of that size
     */
    public static Card leadingTo(String address, Component sign, String title) {
        Anchor link = new Anchor(address, title);
        link.addClassName("stretched");
        Card card = new Card(sign, new H2(link));
        card.addClassName("leads");
        return card;
    }

    /** The same inside something that has a heading of its own. */
    public static Card leadingWithin(String address, Glyph glyph, String title) {
        Anchor link = new Anchor(address, title);
        link.addClassName("stretched");
        Card card = new Card(glyph, new H3(link));
        card.addClassName("leads");
        return card;
    }

    public Card line(String words) {
        if (!words.isBlank()) {
            Paragraph line = new Paragraph(words);
            line.addClassName("line");
            text.add(line);
        }
        return this;
    }

    public Card reasons(List<String> reasons) {
        chips = new Chips(reasons);
        text.add(chips);
        return this;
    }

    public Card part(Component part) {
        text.add(part);
        return this;
    }

    /** Over the whole width, below the sign and the text. */
    public <C extends Component & HasStyle> Card across(C part) {
        part.addClassName("across");
        add(part);
        return this;
    }

    /** The one thing to do, beside the text; the reasons for it get the whole width below both. */
    public Card action(Component action) {
        add(chips, action);
        return this;
    }

    /** Several things to do, below the text. */
    public Card actions(Component... actions) {
        below.add(actions);
        if (!below.isVisible()) {
            below.setVisible(true);
            text.add(below);
        }
        return this;
    }
}
