package no.heime.register.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.util.Arrays;
import java.util.Set;
import no.heime.organisation.Organisation;
import no.heime.organisation.OrganisationDetails;
import no.heime.register.EntryContent;
import no.heime.register.EntryStatus;
import no.heime.shared.ui.Say;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is compared is all that can be written: a field that is added later is said, or this test fails. */
class WordingTest extends RegisterScreens {

    /** Follows from the kind of help, and is no word of the owner's. */
    private static final Set<String> FOLLOWS = Set.of("step");

    @Autowired
    OrganisationInWords organisationWords;

    @Test
    void everyFieldOfAnOfferThatIsChangedIsSaid() throws ReflectiveOperationException {
        eachFieldIsSaid(
                Registered.snowClearing(EntryStatus.APPROVED, null).content(),
                Registered.walksInFull().content());
    }

    @Test
    void everyFieldOfAResourceThatIsChangedIsSaid() throws ReflectiveOperationException {
        eachFieldIsSaid(Registered.course(), Registered.onlineInFull());
    }

    @Test
    void everyFieldOfAnOrganisationThatIsChangedIsSaid() throws ReflectiveOperationException {
        var one = Registered.vel("Leland vel", "000001007", "leirfjord-leland", "snow", "75 04 00 00");
        var other = Registered.vel("Leines vel", "974760673", "leirfjord-leines", "wellbeing", "75 04 00 01");
        for (var field : OrganisationDetails.class.getRecordComponents()) {
            var changed = (OrganisationDetails) with(one, other, field.getName());
            assertThat(changed).as(field.getName()).isNotEqualTo(one);
            assertThat(said(changed)).as(field.getName()).isNotEqualTo(said(one));
        }
    }

    private String said(OrganisationDetails details) {
        var waiting = Organisation.known(Registered.VEL, "1822", details);
        return new OrganisationToModerate(waiting, null, null, organisationWords, mock())
                .getElement()
                .getTextRecursively();
    }

    private void eachFieldIsSaid(EntryContent one, EntryContent other) throws ReflectiveOperationException {
        for (var field : one.getClass().getRecordComponents()) {
            if (FOLLOWS.contains(field.getName())) {
                continue;
            }
            var changed = (EntryContent) with((Record) one, (Record) other, field.getName());
            assertThat(changed).as(field.getName() + " differs").isNotEqualTo(one);
            assertThat(WhatChanged.inWords(one, changed, words).getElement().getTextRecursively())
                    .as(field.getName())
                    .isNotEqualTo(Say.text("register.change.other"));
        }
    }

    private static Record with(Record one, Record other, String changed) throws ReflectiveOperationException {
        var fields = one.getClass().getRecordComponents();
        var values = new Object[fields.length];
        for (var i = 0; i < fields.length; i++) {
            values[i] = fields[i].getAccessor().invoke(fields[i].getName().equals(changed) ? other : one);
        }
        var types = Arrays.stream(fields).map(field -> field.getType()).toArray(Class[]::new);
        return (Record) one.getClass().getDeclaredConstructor(types).newInstance(values);
    }
}
