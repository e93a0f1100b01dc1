package no.heime.register.ui;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.stream.Stream;
import no.heime.register.Counts;
import no.heime.register.Hit;
import no.heime.register.Search;
import no.heime.register.SearchResult;
import org.mockito.ArgumentCaptor;
import org.mockito.Mockito;

/** The search, on the screen. */
abstract class SearchOnScreen extends RegisterScreens {

    final Counts counts = Mockito.mock(Counts.class);

    void finds(Hit... hits) {
        when(counts.exact()).thenReturn(true);
        when(search.search(any())).thenReturn(new SearchResult(List.of(hits), hits.length, true, counts, true));
    }

    static void open(String query) {
        UI.getCurrent().navigate("finn", QueryParameters.fromString(query));
    }

    Search lastSearch() {
        ArgumentCaptor<Search> asked = ArgumentCaptor.forClass(Search.class);
        Mockito.verify(search, Mockito.atLeastOnce()).search(asked.capture());
        return asked.getValue();
    }

    void finds(int many) {
        var hits = Stream.generate(() -> new Hit(Registered.walkingGroup(), null, null))
                .limit(many)
                .toList();
        when(counts.exact()).thenReturn(true);
        when(search.search(any())).thenAnswer(asked -> {
            int most = Math.min(many, asked.<Search>getArgument(0).limit());
            return new SearchResult(hits.subList(0, most), many, true, counts, true);
        });
    }
}
