package no.heime.journey;

import static no.heime.journey.Stop.at;
import static no.heime.journey.Stop.by;
import static no.heime.journey.Words.nb;

import java.io.IOException;
import java.util.List;

/** All views by who opens them in the demo, for the journeys that look at each. {@link EveryViewTest} misses none. */
final class EveryView {

    static final List<Stop> STRANGER = List.of(
            at("/bidra"),
            at("/trenger-hjelp"),
            at("/kan-hjelpe"),
            at("/egenmestring"),
            at("/digital-deltakelse"),
            at("/registrer-lag"),
            at("/lag/01930000-0000-7000-8000-000000000203"),
            at("/finn"),
            at("/finn/digitalt"),
            at("/finn/digitalt/measuring-at-home"),
            at("/finn?q=12345"),
            at("/finn/2d255b2c-369d-5451-b7eb-7deb0904e114"),
            by(".cards a[href*='finn/']", "/finn"),
            at("/tilgjengelighet"),
            at("/logg-inn"),
            at("/"));

    /** Of a resident who has asked for help, and whom somebody has looked at. */
    static final List<Stop> ASTRID = List.of(
            at("/meg"),
            at("/mine"),
            at("/mine-behov"),
            at("/mine-behov/01930000-0000-7000-8000-000000000101"),
            at("/fullmakt"),
            at("/registrert-for-meg"),
            at("/har-kommunen-registrert"),
            at("/min-digitale-hjelp"),
            at("/min-digitale-hjelp/01930000-0000-7000-8000-000000000101"),
            at("/meldinger"),
            at("/meldt"),
            at("/utboks"),
            at("/hvem-har-sett"),
            at("/mine-opplysninger"),
            at("/samtykker"),
            at("/invitasjoner"),
            at("/frivillig"),
            at("/bli-med/finnes-ikke"),
            by("a[href*='behov/']", "/mine-behov"));

    /** Of a coordinator whose group is asked. */
    static final List<Stop> PER = List.of(
            at("/mine"),
            at("/lag/01930000-0000-7000-8000-000000000202/koordinatorer"),
            at("/lag/01930000-0000-7000-8000-000000000202/frivillige"),
            at("/utlan/01930000-0000-7000-8000-000000000318"),
            by("a[href*='sporsmal/']", "/meldinger"));

    /** Of a resident whom somebody helps. */
    static final List<Stop> BERIT = List.of(by("a[href*='avtale/']", "/behov/01930000-0000-7000-8000-000000000409"));

    /** Of a next of kin, who acts for Odd. */
    static final List<Stop> TORILL = List.of(
            at("/meldinger"),
            at("/meldinger/01930000-0000-7000-8000-000000000108"),
            at("/brev/01930000-0000-7000-8000-000000000401"));

    /** Of the municipality's case worker and administrator. */
    static final List<Stop> KARI = List.of(
            at("/kom-i-gang"),
            at("/godkjenne"),
            at("/godkjenne/ord"),
            at("/meldt-inn"),
            at("/deltakelse"),
            at("/steder"),
            at("/attester"),
            at("/lagringstid"),
            at("/sporsmal-om-innsyn"),
            at("/fullmakt/papir/01930000-0000-7000-8000-000000000101"),
            at("/registrer-for"),
            at("/registrer-for/01930000-0000-7000-8000-000000000122"),
            at("/registrer-for/01930000-0000-7000-8000-000000000122/rett"),
            at("/digital-deltakelse?for=01930000-0000-7000-8000-000000000122"),
            at("/innboks"),
            by("a.row[href*='innboks/']", "/innboks"));

    /** Of those who build the program; its samples are in no language but their own. */
    static final Stop GALLERY = at("/galleri");

    /** What Astrid wants to know. */
    static final String ASKED = "Hvorfor så du på behovet mitt?";

    private EveryView() {}

    static Api berit(RunningHeime heime) {
        return signedIn(heime, "berit@heime.example");
    }

    static Api torill(RunningHeime heime) {
        return signedIn(heime, "torill.meisfjord@heime.example");
    }

    /** Somebody who is not among those whom the demo's sign-in offers. */
    private static Api signedIn(RunningHeime heime, String email) {
        try {
            return Api.signedIn(heime, email);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Kari looks at who waits for help, and Astrid asks why: from then on neither finds her view of that empty. */
    static void somebodyLooksAndIsAsked(RunningHeime heime) {
        try (var kari = new Phone("looks", heime.address())) {
            kari.signInAs("Kari Olsen");
            KARI.getLast().open(kari);
        }
        try (var astrid = new Phone("asks-why", heime.address())) {
            astrid.signInAs("Astrid Nilsen");
            astrid.open("/hvem-har-sett");
            astrid.tap(nb("looked.ask"));
            astrid.fill(nb("looked.ask.words"), ASKED);
            astrid.tap(nb("looked.ask.send"));
            astrid.sees(nb("looked.asked.said"));
        }
    }
}
