package no.heime.register.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.when;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import no.heime.municipality.Places;
import no.heime.organisation.OrganisationService;
import no.heime.register.Booking;
import no.heime.register.EntryContent;
import no.heime.register.EntryId;
import no.heime.register.Hit;
import no.heime.register.RegisterService;
import no.heime.shared.DomainException;
import no.heime.shared.Texts;
import no.heime.shared.taxonomy.Taxonomy;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.util.UriComponentsBuilder;

/** The head of the page that the server sends, as a machine reads it that makes a card of a link in a message. */
class PublicPagesTest {

    private final RegisterService register = mock(RegisterService.class);
    private final PublicPages pages = new PublicPages(
            register,
            mock(OrganisationService.class),
            new Places(),
            new Taxonomy(),
            new Texts(),
            new AcceptHeaderLocaleResolver(),
            Clock.fixed(Instant.parse("2026-11-24T11:00:00Z"), ZoneId.of("Europe/Oslo")));

    private Document sent(String path, String query, Locale reader) {
        var asked = new MockHttpServletRequest("GET", path);
        asked.setPathInfo(path);
        asked.setServerName("heime.example");
        asked.setScheme("https");
        asked.setServerPort(443);
        asked.addPreferredLocale(reader);
        UriComponentsBuilder.fromUriString("/?" + query)
                .build()
                .getQueryParams()
                .forEach((name, values) -> asked.addParameter(name, values.toArray(String[]::new)));
        var page = Jsoup.parse("""
            <!doctype html><html lang="nb"><head><title>Heime</title>
            <meta name="description" content="Hjelp."></head><body></body></html>\
            """);
        var response = mock(IndexHtmlResponse.class);
        when(response.getDocument()).thenReturn(page);
        when(response.getVaadinRequest()).thenReturn(new VaadinServletRequest(asked, mock(VaadinServletService.class)));
        pages.modifyIndexHtmlResponse(response);
        return page;
    }

    private static String meta(Document page, String name) {
        return page.select("meta[name=" + name + "], meta[property=" + name + "]")
                .attr("content");
    }

    @Test
    void aPublicEntrySaysWhatItIs() {
        var group = Registered.walkingGroup();
        when(register.show(null, group.id(), null)).thenReturn(new Hit(group, null, null));

        var page = sent("/finn/" + group.id().value(), "district=leirfjord-leland", Locale.of("nb"));

        assertThat(page.title()).isEqualTo("Turgruppa går fra kirka – Heime");
        assertThat(meta(page, "description"))
                .isEqualTo("Trening sammen · Onsdager kl. 11 · Leland · Rolig tempo, kaffe etterpå.");
        assertThat(page.select("meta[name=description]")).hasSize(1);
        assertThat(meta(page, "og:title")).isEqualTo("Turgruppa går fra kirka");
        assertThat(meta(page, "og:url"))
                .isEqualTo("https://heime.example/finn/" + group.id().value());
    }

    @Test
    void whatRecursIsSaidInTheLanguageOfWhoAsks() {
        var group = Registered.walkingGroupInFull(new Booking(Booking.Way.NONE, null));
        when(register.show(null, group.id(), null)).thenReturn(new Hit(group, null, null));
        var path = "/finn/" + group.id().value();

        assertThat(meta(sent(path, "", Locale.of("nb")), "og:description"))
                .startsWith(
                        "Trening sammen · hver onsdag og fredag kl.\u00a011–\u206012.30 · til og med 28. mai 2027 · Leland · ");
        assertThat(meta(sent(path, "", Locale.of("nn")), "description"))
                .startsWith(
                        "Trening saman · kvar onsdag og fredag kl.\u00a011–\u206012.30 · til og med 28. mai 2027 · Leland · ");
        assertThat(meta(sent(path, "", Locale.ENGLISH), "description"))
                .startsWith("Training together · every Wednesday and Friday at\u00a011:00–\u206012:30 · ");
    }

    @Test
    void whatIsNowhereAndWhatIsWithinAWaySaySoInTheLanguageOfWhoAsks() {
        assertThat(description(Registered.onlineInFull())).contains(" · Online").doesNotContain("Leland");
        assertThat(description(Registered.walksInFull().content()))
                .contains("Going for a walk together")
                .contains("30")
                .contains("Leland");
    }

    private static String description(EntryContent content) {
        var words = new HeadWords(
                new Places(),
                new Taxonomy(),
                Clock.fixed(Instant.parse("2026-11-24T11:00:00Z"), ZoneId.of("Europe/Oslo")),
                new Texts(),
                Locale.ENGLISH);
        return PageHead.of(content, words).description();
    }

    @Test
    void theHeadSaysNeitherWhoStandsBehindItNorHowSomebodyIsReached() {
        var line = Registered.waiting(Registered.onlineInFull(), false);
        when(register.show(null, line.id(), null)).thenReturn(new Hit(line, null, null));

        assertThat(sent("/finn/" + line.id().value(), "", Locale.of("nb")).outerHtml())
                .contains("Brodder")
                .doesNotContain("75040000", "75 04 00 00", "tel:", "mailto:")
                .doesNotContain(line.provider().by().value().toString());
    }

    @Test
    void whatIsNotPublicAndWhatCannotBeReadHasTheProgramsOwnHead() {
        when(register.show(any(), any(EntryId.class), any())).thenThrow(DomainException.notFound());
        var secret = "/finn/5b9dc2f5-5a33-4c4c-9a0a-8a3f9d4d6a11";
        assertThat(sent(secret, "", Locale.of("nb")).title()).isEqualTo("Heime");

        reset(register);
        when(register.show(any(), any(EntryId.class), any()))
                .thenThrow(new DataAccessResourceFailureException("no answer"));
        assertThat(sent(secret, "", Locale.of("nb")).title()).isEqualTo("Heime");
        assertThat(sent("/finn/nonsense", "", Locale.of("nb")).title()).isEqualTo("Heime");
        assertThat(sent("/meg", "", Locale.of("nb")).title()).isEqualTo("Heime");
    }

    @Test
    void aSearchSaysWhatIsLookedForInTheReadersLanguage() {
        var page = sent("/finn", "q=snø&kind=snow-clearing&district=leirfjord-leland", Locale.ENGLISH);

        assertThat(page.title())
                .startsWith("Find help: ")
                .contains("Clearing snow")
                .endsWith("Leland – Heime");
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(meta(page, "description"))
                .startsWith("Search for “snø” · Clearing snow")
                .contains(" · Near Leland · Help, people and good advice");
        assertThat(sent("/finn", "", Locale.of("nn")).title()).isEqualTo("Finn hjelp – Heime");
        assertThat(meta(sent("/finn", "", Locale.of("nn")), "og:description")).contains("der du bur");
    }

    @Test
    void eachSearchHasADescriptionOfItsOwn() {
        var searches = List.of(
                "",
                "q=snø",
                "q=ved",
                "kind=snow-clearing",
                "group=company",
                "district=leirfjord-leland",
                "district=alstahaug-sandnessjoen");
        var descriptions = searches.stream()
                .map(query -> meta(sent("/finn", query, Locale.of("nb")), "og:description"))
                .toList();

        assertThat(descriptions).doesNotHaveDuplicates().doesNotContain("");
        assertThat(descriptions.get(1)).startsWith("Søk etter «snø» · ");
        assertThat(descriptions.getLast()).startsWith("Nær Sandnessjøen · ");
    }

    @Test
    void noWordOfAStrangerBecomesPartOfThePage() {
        var page = sent("/finn", "q=<script>alert(1)</script>\"", Locale.ENGLISH);

        assertThat(page.select("script")).isEmpty();
        assertThat(page.outerHtml()).doesNotContain("<script>");
    }
}
