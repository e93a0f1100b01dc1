package no.heime.register;

import static no.heime.register.Registered.FAR;
import static no.heime.register.Registered.LELAND;
import static no.heime.register.Registered.SNOW;
import static no.heime.register.Registered.TAXONOMY;
import static no.heime.register.Registered.cleats;
import static no.heime.register.Registered.offer;
import static no.heime.register.Registered.told;
import static no.heime.register.Registered.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import no.heime.municipality.DistrictId;
import no.heime.municipality.Places;
import no.heime.register.Booking.Way;
import no.heime.register.ResourceContent.Written;
import no.heime.shared.DomainException;
import no.heime.shared.LadderStep;
import no.heime.shared.SpokenLanguage;
import no.heime.shared.taxonomy.KindId;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryContentTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    private static void refused(String key, String field, ThrowingCallable what) {
        var refusal = catchThrowableOfType(DomainException.class, what);
        assertThat(refusal).isNotNull();
        assertThat(refusal.messageKey()).isEqualTo(key);
        assertThat(refusal.field()).isEqualTo(field);
    }

    @Test
    void anOfferNeedsATitleAPlaceAndATimeToEnd() {
        refused("text.missing", "title", () -> offer(" ", 60, LELAND));
        refused("text.too-long", "title", () -> offer("x".repeat(81), 60, LELAND));
        refused("register.districts.missing", "districts", () -> offer("Snø", 60));
        refused("register.valid-until.missing", "validUntil", () -> offer(SNOW, "Snø", 60, null, LELAND));
        refused("kind.unknown", "kind", () -> offer(new KindId("magic"), "Snø", 60, FAR, LELAND));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 29, 6001, -60})
    void theHoursOfAWeekHaveLimits(int minutes) {
        refused("register.minutes.out-of-range", "minutesPerWeek", () -> offer("Snø", minutes, LELAND));
    }

    @Test
    void anOfferThatHasRunOutIsRefusedOnItsLastDayPlusOne() {
        var places = new Places();
        var yesterday = offer(SNOW, "Snø", 60, TODAY.minusDays(1), LELAND);
        refused("register.valid-until.past", "validUntil", () -> yesterday.check(TAXONOMY, places, TODAY));
        offer(SNOW, "Snø", 60, TODAY, LELAND).check(TAXONOMY, places, TODAY);
    }

    @Test
    void aPlaceThatIsNotThereIsRefused() {
        var nowhere = offer("Snø", 60, new DistrictId("nowhere"));
        refused("district.unknown", "districts", () -> nowhere.check(TAXONOMY, new Places(), TODAY));
    }

    @Test
    void tooManyPlacesAreRefused() {
        var many = Stream.generate(() -> LELAND).limit(61).toArray(DistrictId[]::new);
        refused("register.districts.too-many", "districts", () -> offer("Snø", 60, many));
    }

    @Test
    void digitalHelpersStandOnTheDigitalStepAndOthersInTheNeighbourhood() {
        assertThat(offer("Snø", 60, LELAND).step()).isEqualTo(LadderStep.NEIGHBOURHOOD);
        assertThat(offer(new KindId("digital-help"), "Nett", 60, FAR, LELAND).step())
                .isEqualTo(LadderStep.DIGITAL);
    }

    @Test
    void theSameWordsAreTheSameContent() {
        assertThat(offer("Snø ", 60, LELAND)).isEqualTo(offer(" Snø", 60, LELAND, LELAND));
        assertThat(ResourceContent.of(written())).isEqualTo(ResourceContent.of(written()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "ftp://host/file", "kirka", "http:/kirka", "https://", "data:text/html,x"
            })
    void aLinkThatIsNoWebAddressIsRefused(String link) {
        refused("register.link.invalid", "link", () -> WebLink.optional(link, "link"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://www.helsenorge.no/", "http://example.org/a?b=c", "HTTPS://example.org"})
    void aWebAddressIsTaken(String link) {
        assertThat(WebLink.optional(link, "link")).isEqualTo(link);
    }

    @Test
    void aResourceNeedsAPlaceUnlessItIsEverywhere() {
        refused("register.districts.missing", "districts", () -> ResourceContent.of(with(false, List.of(), null)));
        assertThat(ResourceContent.of(with(true, List.of(LELAND), null)).districts())
                .isEmpty();
    }

    @Test
    void aNumberThatCannotBeDialledIsRefusedAndAShortOneIsTaken() {
        refused("phone.invalid", "phone", () -> ResourceContent.of(with(true, List.of(), "12")));
        assertThat(ResourceContent.of(with(true, List.of(), "116 123")).phone().value())
                .isEqualTo("116123");
    }

    @Test
    void whatIsOnlineIsDigitalAndAPhoneLineIsSelfCare() {
        assertThat(ResourceContent.of(with(true, List.of(), null)).step()).isEqualTo(LadderStep.DIGITAL);
        assertThat(ResourceContent.of(with(true, List.of(), "116123")).step()).isEqualTo(LadderStep.SELF);
        assertThat(ResourceContent.of(written()).step()).isEqualTo(LadderStep.SELF);
    }

    @Test
    void whatHasAPriceIsNotFreeAndNobodyGuessesAboutWheelchairsAndLanguages() {
        var resource = ResourceContent.of(written());
        assertThat(resource.isFree()).isTrue();
        assertThat(resource.languages()).isEmpty();
        assertThat(resource.isWheelchairAccessible()).isFalse();
        assertThat(ResourceContent.of(told(null, null, null, null)).isWheelchairAccessible())
                .isTrue();
        assertThat(offer("Snø", 60, LELAND).isFree()).isTrue();
        assertThat(offer("Snø", 60, LELAND).languages()).containsExactly(SpokenLanguage.NB);
    }

    @Test
    void expensesAreWhatItCostsAndAWheelchairIsWelcomeWhereItIsSaid() {
        var full = Registered.inFull(30, Absences.NONE);
        assertThat(full.isFree()).isFalse();
        assertThat(full.isWheelchairAccessible()).isTrue();
    }

    @Test
    void howFarSomebodyTravelsHasLimitsAndABeginning() {
        refused("register.within.out-of-range", "withinMinutes", () -> Area.within(LELAND, 9));
        refused("register.within.out-of-range", "withinMinutes", () -> Area.within(LELAND, 181));
        refused("register.district.missing", "district", () -> Area.within(null, 30));
    }

    @Test
    void howManyPeopleHasLimits() {
        refused("register.people.out-of-range", "people", () -> Amount.of(60, 0));
        refused("register.people.out-of-range", "people", () -> Amount.of(null, 101));
        assertThat(Amount.of(null, 2)).isEqualTo(new Amount.People(2));
        assertThat(Amount.of(60, null)).isEqualTo(new Amount.Hours(60));
    }

    @Test
    void tooManyAbsencesAreRefusedAndThoseThatAreOverDoNotCount() {
        var many = new Absences(java.util.stream.IntStream.range(0, 13)
                .mapToObj(n -> Absence.between(TODAY.plusDays(2L * n), TODAY.plusDays(2L * n)))
                .toList());
        var places = new Places();
        refused("register.absences.too-many", "absences", () -> Registered.inFull(30, many)
                .settled(places, TODAY)
                .check(TAXONOMY, places, TODAY));
        Registered.inFull(30, many).settled(places, TODAY.plusDays(1)).check(TAXONOMY, places, TODAY);
    }

    @Test
    void whoIsForAllAgesLeavesNobodyOut() {
        assertThat(new Audience(java.util.Set.of(Audience.AgeGroup.values()), null, false, null))
                .isEqualTo(Audience.ANYBODY);
    }

    @Test
    void whatRecursStandsInThePartsOfTheWeekThatItTakes() {
        var it = ResourceContent.of(told(weekly(null), null, null, null));
        assertThat(it.times().written()).containsExactly("TUESDAY_MIDDAY", "TUESDAY_AFTERNOON");
    }

    @Test
    void whatWasCheckedWasNotCheckedTomorrowAndWhatIsOverIsNotToldAnew() {
        var places = new Places();
        refused("register.checked.future", "checked", () -> ResourceContent.of(
                        told(null, null, null, TODAY.plusDays(1)))
                .check(TAXONOMY, places, TODAY));
        refused(
                "register.day.out-of-range",
                "checked",
                () -> ResourceContent.of(told(null, null, null, LocalDate.of(1066, 10, 14))));
        refused("register.valid-until.past", "lastDay", () -> ResourceContent.of(
                        told(weekly(TODAY.minusDays(1)), null, null, null))
                .check(TAXONOMY, places, TODAY));
        ResourceContent.of(told(weekly(TODAY), null, null, TODAY)).check(TAXONOMY, places, TODAY);
    }

    @Test
    void oneBooksByPhoneByLinkInWordsOrNotAtAll() {
        assertThat(booked(Way.NONE, "ring")).isEqualTo(new Booking(Way.NONE, null));
        assertThat(booked(Way.PHONE, "116 123")).isEqualTo(new Booking(Way.PHONE, "116123"));
        assertThat(booked(Way.LINK, "https://example.org")).isEqualTo(new Booking(Way.LINK, "https://example.org"));
        assertThat(booked(Way.WORDS, "Si fra i kirka.")).isEqualTo(new Booking(Way.WORDS, "Si fra i kirka."));
        assertThat(booked(null, "ring")).isNull();
        refused("text.missing", "bookingHow", () -> booked(Way.PHONE, " "));
        refused("phone.invalid", "bookingHow", () -> booked(Way.PHONE, "12"));
        refused("register.link.invalid", "bookingHow", () -> booked(Way.LINK, "javascript:alert(1)"));
    }

    @Test
    void aSourceHasANameAndItsLinkIsAWebAddress() {
        assertThat(sourced("Helsenorge", null)).isEqualTo(new Source("Helsenorge", null));
        assertThat(sourced(" ", "")).isNull();
        refused("register.source.missing", "sourceName", () -> sourced(null, "https://www.helsenorge.no"));
        refused("register.link.invalid", "sourceLink", () -> sourced("Helsenorge", "helsenorge"));
    }

    @Test
    void onlyWhatIsLentHasANumberAndItIsAtLeastOne() {
        assertThat(cleats(3).copies()).isEqualTo(3);
        refused("register.copies.out-of-range", "copies", () -> cleats(0));
        refused("register.copies.out-of-range", "copies", () -> cleats(501));
        refused(
                "register.copies.not-lent",
                "copies",
                () -> ResourceContent.of(Registered.lent(ResourceType.COURSE, 3)));
    }

    private static @Nullable Booking booked(@Nullable Way way, String how) {
        return ResourceContent.of(told(null, new Booking.Written(way, how), null, null))
                .booking();
    }

    private static @Nullable Source sourced(@Nullable String name, @Nullable String link) {
        return ResourceContent.of(told(null, null, new Source.Written(name, link), null))
                .source();
    }

    private static Recurrence.Written weekly(@Nullable LocalDate last) {
        return new Recurrence.Written(
                Rhythm.WEEKLY, List.of(DayOfWeek.TUESDAY), LocalTime.of(11, 0), LocalTime.of(15, 0), null, last);
    }

    private static Written with(boolean online, List<DistrictId> districts, @Nullable String phone) {
        var it = written();
        return new Written(
                ResourceType.GUIDE,
                it.title(),
                it.description(),
                it.kinds(),
                null,
                online,
                districts,
                null,
                null,
                it.times(),
                null,
                null,
                phone,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
