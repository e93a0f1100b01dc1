package no.heime.organisation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.heime.shared.Language;
import no.heime.shared.Names;

/** What can stand in a municipality's list of organisations, under the heading of the template or one of these. */
public enum SheetColumn {
    NUMBER("orgnummer", "orgnr"),
    NAME("organisasjon", "lag"),
    DISTRICT("sted", "stad", "bygd", "place"),
    AREAS("arbeidsområder", "arbeidsområde(r)", "område", "areas of work", "areas"),
    ABOUT("om", "beskrivelse", "skildring", "description"),
    MEETS("møtes", "møtest", "meets"),
    PHONE("tlf", "mobil"),
    EMAIL("epost"),
    COORDINATOR("kontaktperson");

    private final List<String> headings;

    SheetColumn(String... headings) {
        this.headings = List.of(headings);
    }

    /** Without these a line says too little. */
    boolean required() {
        return this == NAME || this == DISTRICT || this == AREAS;
    }

    static Optional<SheetColumn> under(String heading) {
        var read = plain(heading);
        return Arrays.stream(values())
                .filter(column -> column.headings.contains(read) || column.isCalled(read))
                .findFirst();
    }

    /** As in the template, in any language. */
    private boolean isCalled(String read) {
        var name = new Names("organisation.import.column." + this);
        return Language.all().stream()
                .anyMatch(language -> plain(name.in(language)).equals(read));
    }

    private static String plain(String heading) {
        return heading.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[.*:]+$", "")
                .replaceAll("\\s+", " ");
    }
}
