package no.heime.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.heime.assisted.NotHereYet;
import no.heime.assisted.TalkId;
import no.heime.assisted.TalkService;
import no.heime.assisted.WrittenIn;
import no.heime.identity.Membership;
import no.heime.identity.Person;
import no.heime.identity.PersonId;
import no.heime.identity.TalkWay;
import no.heime.identity.signin.HereBefore.What;
import no.heime.shared.EmailAddress;
import no.heime.shared.Language;
import no.heime.shared.PhoneNumber;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whom staff have written in, and who has used the program in another way, is one person, on every store. */
abstract class HereBeforeWrittenInContract extends TwoAccounts {

    @Autowired
    TalkService talks;

    @Autowired
    NotHereYet notHereYet;

    private PersonId writtenIn(WrittenIn her) {
        var id = new PersonId(UUID.randomUUID());
        var kari = account("kari@heime.example", Membership.caseWorkerIn(LEIRFJORD));
        talks.writeIn(kari, LEIRFJORD, id, her, new TalkId(UUID.randomUUID()), TalkWay.PHONE, "Ba om hjelp");
        return id;
    }

    private static WrittenIn odd(String email) {
        return WrittenIn.of("Odd Vollen", NUMBER, email, "leirfjord-leland", Language.NB);
    }

    @Test
    void anAddressThatStaffHaveWrittenProvesItself() {
        var odd = writtenIn(odd("odd@heime.example"));
        var account = throughIdPorten();

        saysYes(account, "odd@heime.example");

        assertThat(notHereYet.among(List.of(odd))).isEmpty();
        assertThat(provedFor(account)).isEqualTo(odd);
        assertThat(people.byEmail(EmailAddress.of("odd@heime.example")))
                .get()
                .extracting(Person::id)
                .isEqualTo(odd);
    }

    @Test
    void whoHasSomethingIsNotJoinedWithWhoWasWrittenIn() {
        var odd = writtenIn(odd("odd@heime.example"));

        assertThat(finds(withSomething(throughIdPorten()), "odd@heime.example").what())
                .isEqualTo(What.BOTH);
        assertThat(notHereYet.among(List.of(odd))).containsExactly(odd);
    }

    @Test
    void byHerOwnNumberSheFindsWhatWasRegisteredAlsoWhenSheHadProvedItBefore() {
        var account = account(null);
        numbers.give(account.id(), PhoneNumber.of(NUMBER));
        var odd = writtenIn(odd("odd@heime.example").asOneMore().byHerOwnNumber());

        saysYes(account, NUMBER);

        assertThat(numbers.whose(PhoneNumber.of(NUMBER))).contains(odd);
        assertThat(isThere(account)).isFalse();
        assertThat(people.byId(odd))
                .get()
                .extracting(Person::email)
                .as("nobody has proved it")
                .isNull();
    }

    @Test
    void whoProvesTheNumberThatStaffWroteDownIsToldThatHerFormerOneSignsHerInNoMore() {
        var account = account(null);
        numbers.give(account.id(), PhoneNumber.of("406 12 346"));
        writtenIn(odd("").byHerOwnNumber());

        assertThat(finds(account, NUMBER).loses())
                .containsExactly(PhoneNumber.of("406 12 346").shown());
    }

    @Test
    void byAProviderAndHerOwnNumberSheFindsWhatWasRegistered() {
        var odd = writtenIn(odd("odd@heime.example").byHerOwnNumber());
        var account = throughIdPorten();

        saysYes(account, NUMBER);

        assertThat(provedFor(account)).isEqualTo(odd);
        assertThat(numbers.whose(PhoneNumber.of(NUMBER))).contains(odd);
        assertThat(people.byId(odd)).get().extracting(Person::email).isNull();
    }
}

@OnEmbedded
class HereBeforeWrittenInOnEmbeddedTest extends HereBeforeWrittenInContract {}

@OnMongod
class HereBeforeWrittenInOnMongodTest extends HereBeforeWrittenInContract {}
