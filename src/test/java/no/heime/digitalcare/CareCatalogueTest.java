package no.heime.digitalcare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.heime.shared.Language;
import no.heime.shared.taxonomy.KindId;
import no.heime.shared.taxonomy.Taxonomy;
import org.junit.jupiter.api.Test;

class CareCatalogueTest {

    private final CareCatalogue catalogue = new CareCatalogue();

    @Test
    void theFourGroupsOfDigitalHomeCareHoldAtLeastTenForms() {
        assertThat(catalogue.groups())
                .extracting(CareGroup::id)
                .containsExactly("communication", "follow-up", "treatment", "education");
        assertThat(catalogue.forms()).hasSizeGreaterThanOrEqualTo(10);
        assertThat(catalogue.groups()).allSatisfy(group -> assertThat(catalogue.forms())
                .anyMatch(form -> form.group().equals(group.id())));
    }

    @Test
    void everyFormIsToldInPlainWordsInEachLanguage() {
        assertThat(catalogue.forms()).allSatisfy(form -> {
            for (var language : Language.all()) {
                assertThat(form.names().in(language)).isNotBlank();
                assertThat(form.what().in(language)).isNotBlank().hasSizeLessThan(160);
                assertThat(form.means().in(language))
                        .isNotBlank()
                        .hasSizeLessThan(160)
                        .isNotEqualTo(form.what().in(language));
                assertThat(form.takes().in(language)).isNotBlank();
                assertThat(form.doesNot().in(language)).contains("113");
                assertThat(form.askWho().in(language)).isNotBlank();
            }
        });
    }

    @Test
    void theKindsThatAFormAnswersAreInTheTaxonomy() {
        var taxonomy = new Taxonomy();
        assertThat(catalogue.forms())
                .flatExtracting(DigitalCareForm::kinds)
                .allSatisfy(kind -> assertThat(taxonomy.kind(kind)).isPresent());
        assertThat(catalogue.answering(new KindId("visit"))).isNotEmpty();
    }

    @Test
    void anUnknownFormIsRefused() {
        assertThatThrownBy(() -> catalogue.require(new FormId("robot"))).hasMessage("participation.form.unknown");
    }
}
