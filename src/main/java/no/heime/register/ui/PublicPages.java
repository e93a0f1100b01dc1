package no.heime.register.ui;

import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.heime.municipality.District;
import no.heime.municipality.DistrictId;
import no.heime.municipality.Places;
import no.heime.organisation.OrganisationId;
import no.heime.organisation.OrganisationService;
import no.heime.register.EntryId;
import no.heime.register.RegisterService;
import no.heime.shared.DomainException;
import no.heime.shared.Language;
import no.heime.shared.Texts;
import no.heime.shared.taxonomy.KindId;
import no.heime.shared.taxonomy.Taxonomy;
import no.heime.shared.ui.PublicAddress;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Writes into the page that the server sends what it is about, before any script runs: so a link that is sent to somebody
 * says what it leads to. What is not public has the program's own head, as if it were not there.
 */
@Component
class PublicPages implements IndexHtmlRequestListener {

    private static final String FIND = "/finn";
    private static final Pattern PAGE = Pattern.compile("/(finn|lag)/([0-9a-fA-F-]{36})");

    private final RegisterService register;
    private final OrganisationService organisations;
    private final Places places;
    private final Taxonomy taxonomy;
    private final Texts texts;
    private final LocaleResolver languages;
    private final Clock clock;

    PublicPages(
            RegisterService register,
            OrganisationService organisations,
            Places places,
            Taxonomy taxonomy,
            Texts texts,
            LocaleResolver languages,
            Clock clock) {
        this.register = register;
        this.organisations = organisations;
        this.places = places;
        this.taxonomy = taxonomy;
        this.texts = texts;
        this.languages = languages;
        this.clock = clock;
    }

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse response) {
        var request = response.getVaadinRequest();
        var path = Optional.ofNullable(request.getPathInfo()).orElse("");
        var locale = locale(request);
        head(path, request, locale)
                .ifPresent(head -> head.write(response.getDocument(), PublicAddress.of(request, path), locale));
    }

    private Locale locale(VaadinRequest request) {
        return Language.of(
                        request instanceof VaadinServletRequest asked
                                ? languages.resolveLocale(asked.getHttpServletRequest())
                                : request.getLocale())
                .locale();
    }

    private Optional<PageHead> head(String path, VaadinRequest request, Locale locale) {
        if (path.equals(FIND)) {
            return Optional.of(PageHead.ofSearch(sought(request, locale), texts, locale));
        }
        var page = PAGE.matcher(path);
        if (!page.matches()) {
            return Optional.empty();
        }
        return readable(page.group(2), id -> page.group(1).equals("lag") ? organisation(id) : entry(id, locale));
    }

    private PageHead entry(UUID id, Locale locale) {
        var content = register.show(null, new EntryId(id), null).entry().content();
        return PageHead.of(content, new HeadWords(places, taxonomy, clock, texts, locale));
    }

    private PageHead organisation(UUID id) {
        return PageHead.of(organisations.show(null, new OrganisationId(id)));
    }

    /** The screen itself says what is wrong with an address, or that the store is away. */
    private static Optional<PageHead> readable(String id, Function<UUID, PageHead> page) {
        try {
            return Optional.of(page.apply(UUID.fromString(id)));
        } catch (DomainException | IllegalArgumentException | DataAccessException notForEverybody) {
            return Optional.empty();
        }
    }

    private PageHead.Sought sought(VaadinRequest request, Locale locale) {
        Map<String, String[]> written = new HashMap<>(request.getParameterMap());
        var address = QueryParameters.full(written);
        var language = Language.of(locale);
        var kind = address.getSingleParameter("kind")
                .flatMap(id -> taxonomy.kind(new KindId(id)))
                .map(known -> known.name(language));
        var group = address.getSingleParameter("group").flatMap(taxonomy::group).map(known -> known.name(language));
        var place = address.getSingleParameter("district")
                .flatMap(id -> places.district(new DistrictId(id)))
                .map(District::name);
        return new PageHead.Sought(
                address.getSingleParameter("q").map(String::strip).orElse(""),
                Stream.of(kind, group).flatMap(Optional::stream).collect(Collectors.joining(", ")),
                place.orElse(""));
    }
}
