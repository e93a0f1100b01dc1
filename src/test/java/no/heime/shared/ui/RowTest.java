package no.heime.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** One list pattern: a sign, what it is, a line more, and since when. */
class RowTest extends InBokmal {

    private final Row row = new Row("/behov/1");

    @Test
    void aRowHasASignThenWhatItIsThenSinceWhen() {
        row.saying(new Icon("circle-help"), "Snømåking", "Leland").since("i går");

        assertThat(row.getClassNames()).containsExactly("row");
        assertThat(row.getHref()).isEqualTo("/behov/1");
        assertThat(row.getChildren().map(part -> part.getElement().getTextRecursively()))
                .containsExactly("", "SnømåkingLeland", "i går");
    }

    @Test
    void itSaysOneThingAtATime() {
        row.saying(new Icon("circle-help"), "Snømåking", "Leland").since("i går");
        row.saying(new Icon("circle-help"), "Middag", "Leland");

        assertThat(row.getElement().getTextRecursively()).isEqualTo("MiddagLeland");
    }

    @Test
    void rowsAreReadAsAListAndSteppedThroughWithSingleKeys() {
        var rows = new Rows();

        assertThat(rows.getClassNames()).containsExactly("rows");
        assertThat(rows.getElement().getAttribute("role")).isEqualTo("list");
        assertThat(rows.getElement().hasAttribute("data-steps")).isTrue();
    }
}
