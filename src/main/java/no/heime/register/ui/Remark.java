package no.heime.register.ui;

import com.vaadin.flow.component.html.Span;
import java.util.List;
import no.heime.register.Finding;
import no.heime.shared.ui.Icon;
import no.heime.shared.ui.Say;

/** Beside a field: what in it staff may want to look at twice. */
final class Remark extends Span {

    Remark(List<Finding> findings) {
        addClassName("remark");
        add(new Icon("search"));
        findings.forEach(finding -> add(new Span(Say.text("register.finding." + finding.what(), finding.excerpt()))));
    }
}
