package no.heime.digitalcare;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.heime.shared.DomainException;
import no.heime.shared.Names;
import no.heime.shared.Phrase;
import no.heime.shared.ResourceFiles;
import no.heime.shared.taxonomy.KindId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All digital care forms, in the order in which they are shown. From memory, no query. */
@Component
public class CareCatalogue {

    private final List<CareGroup> groups;
    private final List<DigitalCareForm> forms;

    public CareCatalogue() {
        var written = ResourceFiles.read("digitalcare/forms.json", Written.class);
        groups = written.groups().stream().map(WrittenGroup::told).toList();
        forms = written.forms().stream().map(WrittenForm::told).toList();
    }

    public List<CareGroup> groups() {
        return groups;
    }

    public Optional<CareGroup> group(String id) {
        return groups().stream().filter(group -> group.id().equals(id)).findFirst();
    }

    public List<DigitalCareForm> forms() {
        return forms;
    }

    public List<DigitalCareForm> formsIn(String group) {
        return forms().stream().filter(form -> form.group().equals(group)).toList();
    }

    public Optional<DigitalCareForm> form(@Nullable FormId id) {
        return forms().stream().filter(form -> form.id().equals(id)).findFirst();
    }

    /** A form that is not offered any more is known by its id alone. */
    public Phrase called(FormId form) {
        return form(form).map(known -> Phrase.named(known.names())).orElseGet(() -> Phrase.verbatim(form.value()));
    }

    /** By the name of its group, which tells of no illness: where somebody else may read it. */
    Phrase discreetly(FormId form) {
        return form(form)
                .flatMap(known -> group(known.group()))
                .map(group -> Phrase.named(group.names()))
                .orElseGet(() -> called(form));
    }

    /** The forms that may answer a kind of help. */
    public List<DigitalCareForm> answering(KindId kind) {
        return forms().stream().filter(form -> form.kinds().contains(kind)).toList();
    }

    /** @throws DomainException {@code participation.form.unknown} on the field {@code form} */
    public DigitalCareForm require(@Nullable FormId id) {
        return form(id).orElseThrow(() -> DomainException.invalid("participation.form.unknown", "form"));
    }

    private record Written(List<WrittenGroup> groups, List<WrittenForm> forms) {}

    private record WrittenGroup(String id) {

        CareGroup told() {
            return new CareGroup(id, new Names("care.group." + id));
        }
    }

    private record WrittenForm(FormId id, String group, String icon, Set<KindId> kinds) {

        DigitalCareForm told() {
            return new DigitalCareForm(
                    id,
                    group,
                    icon,
                    kinds,
                    text("names"),
                    text("what"),
                    text("means"),
                    text("takes"),
                    text("doesNot"),
                    text("askWho"));
        }

        private Names text(String what) {
            return new Names("care.form." + id.value() + "." + what);
        }
    }
}
