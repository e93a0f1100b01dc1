package no.heime.register;

import static no.heime.register.Getting.By.ASK_FOR_HELP;
import static no.heime.register.Getting.By.ASK_GROUP;
import static no.heime.register.Getting.By.AS_SAID;
import static no.heime.register.Getting.By.BOOK_ON_PAGE;
import static no.heime.register.Getting.By.CALL;
import static no.heime.register.Getting.By.CALL_TO_BOOK;
import static no.heime.register.Getting.By.COME;
import static no.heime.register.Getting.By.OPEN_PAGE;
import static no.heime.register.Registered.LELAND;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import no.heime.identity.PersonId;
import no.heime.organisation.OrganisationId;
import no.heime.register.Booking.Way;
import no.heime.shared.PhoneNumber;
import no.heime.shared.WeekTimes;
import no.heime.shared.taxonomy.KindId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GettingTest {

    private static final String PAGE = "https://kurs.example/";
    private static final PhoneNumber NUMBER = PhoneNumber.of("75 04 00 02");
    private static final Provider PERSON = new Provider.Resident(new PersonId(UUID.randomUUID()), "1822", LELAND);
    private static final Provider GROUP =
            new Provider.Group(new OrganisationId(UUID.randomUUID()), new PersonId(UUID.randomUUID()), "1822", LELAND);

    @Test
    void whatIsBookedIsBookedFirst() {
        var number = NUMBER.value();
        assertThat(first(new Booking(Way.PHONE, number), PAGE, null, "Kirka")).isEqualTo(by(CALL_TO_BOOK, number));
        assertThat(first(new Booking(Way.LINK, PAGE), null, NUMBER, "Kirka")).isEqualTo(by(BOOK_ON_PAGE, PAGE));
        assertThat(first(new Booking(Way.WORDS, "Si fra."), PAGE, NUMBER, null)).isEqualTo(by(AS_SAID, "Si fra."));
    }

    @Test
    void whatIsOnTheWebIsOpenedAndElsewhereAVoiceIsBetterThanAPage() {
        assertThat(first(null, PAGE, null, null)).isEqualTo(by(OPEN_PAGE, PAGE));
        assertThat(first(null, PAGE, NUMBER, "Kirka")).isEqualTo(by(CALL, NUMBER.value()));
        assertThat(of(ResourceType.APP, true, null, PAGE, NUMBER, null, PERSON)).isEqualTo(by(OPEN_PAGE, PAGE));
        assertThat(of(ResourceType.PHONE_LINE, true, null, PAGE, NUMBER, null, PERSON))
                .isEqualTo(by(CALL, NUMBER.value()));
    }

    @Test
    void oneGoesToWhereItIsAndAsksWhereNobodyHasSaid() {
        assertThat(first(null, null, null, "Kirka")).isEqualTo(by(COME, null));
        assertThat(first(null, PAGE, null, "Kirka"))
                .as("what has a page of its own is no less where it is")
                .isEqualTo(by(COME, null));
        assertThat(of(ResourceType.APP, true, new Booking(Way.NONE, null), PAGE, null, "Kirka", PERSON))
                .isEqualTo(by(OPEN_PAGE, PAGE));
        assertThat(first(new Booking(Way.NONE, null), null, null, null)).isEqualTo(by(COME, null));
        assertThat(first(new Booking(Way.NONE, null), PAGE, NUMBER, "Kirka")).isEqualTo(by(COME, null));
        assertThat(of(ResourceType.GUIDE, false, null, null, null, null, PERSON))
                .isEqualTo(by(ASK_FOR_HELP, null));
        assertThat(of(ResourceType.GUIDE, true, null, null, null, "Kirka", GROUP))
                .isEqualTo(by(ASK_GROUP, null));
    }

    private static Getting by(Getting.By by, @Nullable String to) {
        return new Getting(by, to);
    }

    private static Getting first(
            @Nullable Booking booking, @Nullable String link, @Nullable PhoneNumber phone, @Nullable String where) {
        return of(ResourceType.COURSE, false, booking, link, phone, where, PERSON);
    }

    private static Getting of(
            ResourceType type,
            boolean everywhere,
            @Nullable Booking booking,
            @Nullable String link,
            @Nullable PhoneNumber phone,
            @Nullable String where,
            Provider provider) {
        return Getting.of(
                new ResourceContent(
                        type,
                        "Kurs",
                        "Fire ganger.",
                        Set.of(new KindId("walk-together")),
                        null,
                        everywhere,
                        everywhere ? Set.of() : Set.of(LELAND),
                        where,
                        null,
                        WeekTimes.ANY,
                        null,
                        link,
                        phone,
                        null,
                        null,
                        booking,
                        Set.of(),
                        null,
                        null,
                        null),
                provider);
    }
}
