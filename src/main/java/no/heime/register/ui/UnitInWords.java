package no.heime.register.ui;

import no.heime.organisation.Organisation;
import no.heime.organisation.UnitCheck;
import no.heime.shared.ui.Notice;
import no.heime.shared.ui.Say;

/** What Enhetsregisteret says of an organisation that waits. It is pointed out, never decided. */
final class UnitInWords {

    private UnitInWords() {}

    static Notice of(Organisation organisation, UnitCheck check) {
        String name = check.name() == null ? "" : check.name();
        return switch (check.status()) {
            case FOUND -> Notice.info(found(organisation, check, name));
            case CLOSED -> Notice.trouble(Say.text("organisation.unit.closed", name));
            case UNKNOWN -> Notice.trouble(Say.text("organisation.unit.unknown"));
            case WAITING -> Notice.info(Say.text("organisation.unit.waiting"));
        };
    }

    private static String found(Organisation organisation, UnitCheck check, String name) {
        String said = check.isCalled(organisation.name())
                ? Say.text("organisation.unit.same")
                : Say.text("organisation.unit.other", name);
        return check.address() == null ? said : said + " " + Say.text("organisation.unit.address", check.address());
    }
}
