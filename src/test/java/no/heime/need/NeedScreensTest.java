package no.heime.need;

import static no.heime.need.Given.ASTRID;
import static no.heime.need.Given.JONAS;
import static no.heime.need.Given.KARI;
import static no.heime.need.Given.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.heime.identity.Actor;
import no.heime.identity.Membership;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.organisation.OrganisationService;
import no.heime.proxy.ProxyService;
import no.heime.register.EntryId;
import no.heime.shared.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NeedScreensTest {

    private final Needs needs = mock(Needs.class);
    private final Candidates candidates = mock(Candidates.class);
    private final Surroundings surroundings = mock(Surroundings.class);
    private final PersonService persons = mock(PersonService.class);
    private final Parties parties = new Parties(persons, mock(OrganisationService.class), surroundings);
    private final Clearing clearing = mock(Clearing.class);
    private final Clock clock = Clock.fixed(MONDAY, Given.OSLO);
    private final NeedScreens screens = new NeedScreens(
            needs,
            new NeedStories(candidates, surroundings, parties, clearing, clock),
            surroundings,
            parties,
            mock(Onlookers.class),
            clearing,
            mock(ProxyService.class),
            mock(no.heime.assisted.NotHereYet.class),
            clock);

    @BeforeEach
    void nothingIsRegistered() {
        when(candidates.of(any())).thenReturn(Candidates.Found.NOTHING);
    }

    @Test
    void allWhoHelpAreFetchedTogether() {
        var need = Given.climbed();
        agreed(need, JONAS);
        agreed(need, KARI);
        when(needs.get(need.id())).thenReturn(need);

        var story = screens.open(new Actor(ASTRID, "Astrid", "1822", null, Language.NB, List.of()), need.id());

        assertThat(story.story().agreements()).hasSize(2);
        verify(persons, times(1)).byIds(Set.of(JONAS, KARI));
        verify(persons, never()).byId(any());
    }

    @Test
    void whenTheFirstVisitWouldBeIsReadByTheResidentAndNotByStaff() {
        var need = Given.climbed();
        Given.accepted(need);
        when(needs.get(need.id())).thenReturn(need);
        var kari = new Actor(KARI, "Kari", null, null, Language.NB, List.of(Membership.caseWorkerIn("1822")));
        var astrid = new Actor(ASTRID, "Astrid", "1822", null, Language.NB, List.of());

        assertThat(askedOf(screens.open(astrid, need.id()))).singleElement().satisfies(row -> assertThat(row.first())
                .isNotNull());
        assertThat(askedOf(screens.open(kari, need.id()))).singleElement().satisfies(row -> assertThat(row.first())
                .isNull());
    }

    private static List<AskedRow> askedOf(OpenedNeed opened) {
        return opened.story().steps().stream()
                .flatMap(step -> step.asked().stream())
                .toList();
    }

    private static void agreed(Need need, PersonId helper) {
        var asked = Given.asked(need, new EntryId(UUID.randomUUID()));
        need.asking().accept(asked, Act.helper(helper, MONDAY));
        need.agreeing()
                .confirm(asked, new AgreementId(UUID.randomUUID()), Given.visits(), Act.resident(ASTRID, MONDAY));
    }
}
