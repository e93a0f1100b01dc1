package no.heime.digitalcare;

import java.util.List;
import java.util.Optional;
import no.heime.shared.DomainException;
import no.heime.shared.ResourceFiles;
import no.heime.shared.taxonomy.KindId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All digital care forms, in the order in which they are shown. From memory, no query. */
@Component
public class CareCatalogue {

    private final Written written = ResourceFiles.read("digitalcare/forms.json", Written.class);

    public List<CareGroup> groups() {
        return written.groups();
    }

    public Optional<CareGroup> group(String id) {
        return groups().stream().filter(group -> group.id().equals(id)).findFirst();
    }

    public List<DigitalCareForm> forms() {
        return written.forms();
    }

    public List<DigitalCareForm> formsIn(String group) {
        return forms().stream().filter(form -> form.group().equals(group)).toList();
    }

    public Optional<DigitalCareForm> form(@Nullable FormId id) {
        return forms().stream().filter(form -> form.id().equals(id)).findFirst();
    }

    /** The forms that may answer a kind of help. */
    public List<DigitalCareForm> answering(KindId kind) {
        return forms().stream().filter(form -> form.kinds().contains(kind)).toList();
    }

    /** @throws DomainException {@code participation.form.unknown} on the field {@code form} */
    public DigitalCareForm require(@Nullable FormId id) {
        return form(id).orElseThrow(() -> DomainException.invalid("participation.form.unknown", "form"));
    }

    private record Written(List<CareGroup> groups, List<DigitalCareForm> forms) {}
}
