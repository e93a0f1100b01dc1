package no.heime.organisation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What can stand in a municipality's list of organisations, under whichever of these headings. */
public enum SheetColumn {
    NUMBER("organisasjonsnummer", "orgnummer", "orgnr", "organisation number"),
    NAME("navn", "namn", "name", "organisasjon", "lag"),
    DISTRICT("krets", "sted", "stad", "bygd", "district", "place"),
    AREAS("arbeidsområde", "arbeidsområder", "arbeidsområde(r)", "område", "area of work", "areas of work", "areas"),
    ABOUT("om", "om laget", "about", "beskrivelse", "skildring", "description"),
    MEETS("når og hvor", "når og kvar", "møtes", "møtest", "when and where", "meets"),
    PHONE("telefon", "tlf", "mobil", "phone"),
    EMAIL("e-post", "epost", "e-mail", "email"),
    COORDINATOR("koordinators e-post", "e-posten til koordinatoren", "kontaktperson", "coordinator's e-mail");

    private final List<String> headings;

    SheetColumn(String... headings) {
        this.headings = List.of(headings);
    }

    /** Without these a line says too little. */
    boolean required() {
        return this == NAME || this == DISTRICT || this == AREAS;
    }

    static Optional<SheetColumn> under(String heading) {
        var read = heading.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[.*:]+$", "")
                .replaceAll("\\s+", " ");
        return Arrays.stream(values())
                .filter(column -> column.headings.contains(read))
                .findFirst();
    }
}
