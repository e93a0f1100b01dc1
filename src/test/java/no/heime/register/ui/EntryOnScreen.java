package no.heime.register.ui;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import no.heime.municipality.TravelTime;
import no.heime.register.Hit;
import no.heime.register.RegisterEntry;

/** The page of an entry, on the screen. */
abstract class EntryOnScreen extends RegisterScreens {

    void open(RegisterEntry entry, String query) {
        when(register.show(any(), any(), any())).thenReturn(new Hit(entry, null, new TravelTime(8, false)));
        UI.getCurrent().navigate("finn/" + entry.id().value(), QueryParameters.fromString(query));
    }
}
