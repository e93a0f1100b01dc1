package no.heime.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import no.heime.municipality.Places;
import no.heime.shared.ResourceFiles;
import no.heime.shared.demo.DemoFile;
import no.heime.shared.taxonomy.KindOfHelp;
import no.heime.shared.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

class DemoRegisterTest {

    private static final Taxonomy TAXONOMY = new Taxonomy();
    private static final Pattern NYNORSK =
            Pattern.compile("\\b(eg|ein|ikkje|me|heim|frå|kvar|medan)\\b", Pattern.CASE_INSENSITIVE);

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-24T08:00:00Z", "2031-02-28T08:00:00Z"})
    void theDemoIsAlwaysYoungAndKeepsTheRules(String now) {
        var clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
        var today = LocalDate.now(clock);
        var entries = contributed(clock);
        assertThat(entries).hasSizeGreaterThanOrEqualTo(300);
        assertThat(entries).allSatisfy(entry -> entry.content().check(TAXONOMY, new Places(), today));
        assertThat(entries).filteredOn(entry -> entry.isPublicOn(today)).hasSizeGreaterThan(280);
        assertThat(entries)
                .filteredOn(entry -> entry.status() == EntryStatus.SUBMITTED)
                .hasSizeGreaterThanOrEqualTo(3);
        assertThat(entries)
                .extracting(RegisterEntry::title)
                .contains(
                        "Turgruppa går fra kirka",
                        "Snømåking av inngang og trapp",
                        "Kaffe og nettbrett",
                        "Brodder og sandstrøing fra utlånet");
        assertThat(entries)
                .extracting(entry -> entry.provider().municipality())
                .contains("1818", "1820", "1822", "1824", "1827", "1828");
    }

    @Test
    void itIsALivingCoastWithSomethingInEveryStateInEveryMunicipality() {
        var clock = Clock.fixed(Instant.parse("2026-11-24T08:00:00Z"), ZoneOffset.UTC);
        var today = LocalDate.now(clock);
        var entries = contributed(clock);
        for (var municipality : new Places().municipalities()) {
            var here = entries.stream()
                    .filter(entry -> entry.provider().municipality().equals(municipality.number()))
                    .toList();
            assertThat(here)
                    .as(municipality.name())
                    .filteredOn(entry -> entry.isPublicOn(today))
                    .hasSizeGreaterThanOrEqualTo(5);
            assertThat(here.stream().map(RegisterEntry::getClass).distinct()).hasSize(2);
        }
        assertThat(entries).extracting(RegisterEntry::status).contains(EntryStatus.values());
        assertThat(entries)
                .filteredOn(entry -> entry.moderation().isPausedOn(today))
                .isNotEmpty();
        assertThat(entries)
                .filteredOn(entry -> entry.content().validUntil() != null
                        && entry.content().validUntil().isBefore(today.plusDays(30)))
                .hasSizeGreaterThanOrEqualTo(4);
        assertThat(entries.stream()
                        .flatMap(entry -> entry.content().kinds().stream())
                        .distinct())
                .containsAll(TAXONOMY.kinds().stream().map(KindOfHelp::id).toList());
    }

    @Test
    void filledTwiceOnTheSameDayItIsTheSameInEveryWord() {
        var clock = Clock.fixed(Instant.parse("2026-11-24T08:00:00Z"), ZoneOffset.UTC);
        var first = contributed(clock);
        var photos = List.copyOf(keptPhotos);
        keptPhotos.clear();

        assertThat(contributed(clock)).isEqualTo(first);

        assertThat(loans(first))
                .extracting(Loan::id)
                .hasSizeGreaterThanOrEqualTo(3)
                .doesNotHaveDuplicates();
        assertThat(photos).extracting(StoredPhoto::id).doesNotHaveDuplicates();
        assertThat(keptPhotos)
                .usingRecursiveComparison()
                .as("pictures and their ids")
                .isEqualTo(photos);
    }

    private static List<Loan> loans(List<RegisterEntry> entries) {
        return entries.stream()
                .filter(SelfCareResource.class::isInstance)
                .map(entry -> ((SelfCareResource) entry).lending())
                .filter(Objects::nonNull)
                .flatMap(lending -> lending.loans().stream())
                .toList();
    }

    @Test
    void nothingIsSaidTwice() {
        var entries = contributed(Clock.fixed(Instant.parse("2026-11-24T08:00:00Z"), ZoneOffset.UTC));
        assertThat(entries).extracting(RegisterEntry::id).doesNotHaveDuplicates();
        assertThat(entries).extracting(entry -> entry.content().description()).doesNotHaveDuplicates();
        assertThat(entries.stream()
                        .filter(entry ->
                                NYNORSK.matcher(entry.content().description()).find()))
                .hasSizeGreaterThanOrEqualTo(25);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-24T08:00:00Z", "2031-02-28T08:00:00Z"})
    void theDemoHasGroupsWithAClockTimeAndThingsToLendSomeOfThemLate(String now) {
        var clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
        var today = LocalDate.now(clock);
        var resources = contributed(clock).stream()
                .filter(SelfCareResource.class::isInstance)
                .map(SelfCareResource.class::cast)
                .toList();
        assertThat(resources)
                .extracting(SelfCareResource::content)
                .filteredOn(content -> content.recurrence() != null)
                .hasSizeGreaterThan(8)
                .allSatisfy(content -> assertThat(content.recurrence().next(today.atStartOfDay()))
                        .isPresent());
        assertThat(resources)
                .extracting(SelfCareResource::lending)
                .filteredOn(Objects::nonNull)
                .hasSizeGreaterThanOrEqualTo(2)
                .anySatisfy(lending -> assertThat(lending.overdueOn(today)).isPositive())
                .allSatisfy(lending -> assertThat(lending.left())
                        .isEqualTo(lending.copies() - lending.loans().size()));
    }

    /** What each type of resource should show, besides what it is called and where it is. */
    private static final Map<ResourceType, List<Function<SelfCareResource, @Nullable Object>>> SHOWN = Map.of(
            ResourceType.GUIDE,
                    List.of(it -> it.content().forWhom(), it -> it.content().source()),
            ResourceType.COURSE,
                    List.of(
                            it -> it.content().recurrence(),
                            it -> it.content().validUntil(),
                            it -> it.content().booking(),
                            it -> it.content().source()),
            ResourceType.SELF_HELP_GROUP,
                    List.of(it -> it.content().recurrence(), it -> it.content().booking()),
            ResourceType.TRAIL, List.of(DemoRegisterTest::accessible),
            ResourceType.TRAINING_GROUP,
                    List.of(it -> it.content().recurrence(), DemoRegisterTest::accessible, it -> it.content()
                            .booking()),
            ResourceType.AID_TO_LEND,
                    List.of(it -> it.content().copies(), DemoRegisterTest::lentOut, DemoRegisterTest::accessible),
            ResourceType.APP,
                    List.of(it -> it.content().source(), it -> it.content().forWhom()),
            ResourceType.MEETING_PLACE,
                    List.of(it -> it.content().recurrence(), DemoRegisterTest::accessible, it -> it.content()
                            .booking()),
            ResourceType.PHONE_LINE,
                    List.of(it -> it.content().phone(), it -> it.content().checked()));

    private static @Nullable Object accessible(SelfCareResource it) {
        return it.content().accessibility().isEmpty() ? null : it.content().accessibility();
    }

    private static @Nullable Object lentOut(SelfCareResource it) {
        var lending = it.lending();
        return lending == null || lending.loans().isEmpty() ? null : lending;
    }

    @ParameterizedTest
    @EnumSource(ResourceType.class)
    void everyTypeOfResourceShowsWhatItCanSay(ResourceType type) {
        var entries = contributed(Clock.fixed(Instant.parse("2026-11-24T08:00:00Z"), ZoneOffset.UTC)).stream()
                .filter(SelfCareResource.class::isInstance)
                .map(SelfCareResource.class::cast)
                .filter(it -> it.content().type() == type)
                .toList();
        assertThat(entries)
                .as("checked lately")
                .filteredOn(it -> it.content().checked() != null)
                .hasSizeGreaterThanOrEqualTo(entries.size() / 3);
        for (var field : Objects.requireNonNull(SHOWN.get(type))) {
            assertThat(entries).filteredOn(it -> field.apply(it) != null).hasSizeGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void offersSayForWhomAndWhenTheyCannot() {
        var offers = contributed(Clock.fixed(Instant.parse("2026-11-24T08:00:00Z"), ZoneOffset.UTC)).stream()
                .filter(HelpOffer.class::isInstance)
                .map(entry -> ((HelpOffer) entry).content())
                .toList();
        var aThird = offers.size() / 3;
        assertThat(offers)
                .filteredOn(offer -> !offer.audience().equals(Audience.ANYBODY))
                .hasSizeGreaterThanOrEqualTo(aThird);
        assertThat(offers)
                .filteredOn(offer -> offer.audience().ages().contains(Audience.AgeGroup.CHILDREN))
                .hasSizeGreaterThanOrEqualTo(8);
        assertThat(offers).filteredOn(OfferContent::isWheelchairAccessible).hasSizeGreaterThanOrEqualTo(15);
        assertThat(offers).filteredOn(offer -> offer.languages().size() > 1).hasSizeGreaterThanOrEqualTo(25);
        assertThat(offers)
                .filteredOn(offer -> !offer.absences().days().isEmpty())
                .hasSizeGreaterThanOrEqualTo(20);
        assertThat(offers).filteredOn(offer -> offer.beforehand() != null).hasSizeGreaterThanOrEqualTo(30);
    }

    @Test
    void someResourcesHaveASmallPictureOfOurOwnWithWhatThereIsToSee() throws IOException {
        var clock = Clock.fixed(Instant.parse("2026-11-24T08:00:00Z"), ZoneOffset.UTC);
        var shown = contributed(clock).stream()
                .map(entry -> entry.content().photo())
                .filter(Objects::nonNull)
                .toList();
        assertThat(shown).hasSizeGreaterThanOrEqualTo(3).allSatisfy(photo -> assertThat(photo.alternative())
                .startsWith("Tegning: "));
        assertThat(keptPhotos).extracting(StoredPhoto::id).containsExactlyElementsOf(ids(shown));
        assertThat(keptPhotos).allSatisfy(photo -> {
            assertThat(photo.page()).hasSizeBetween(1_000, 60_000);
            assertThat(photo.card()).hasSizeBetween(500, 15_000);
        });
        for (var name : List.of("turgruppa", "strandpromenaden", "allsangen")) {
            assertThat(new ClassPathResource("demo/photos/" + name + ".jpg").contentLength())
                    .isLessThanOrEqualTo(30_000);
            assertThat(new ClassPathResource("demo/photos/" + name + ".svg").exists())
                    .isTrue();
        }
    }

    private static List<PhotoId> ids(List<Photo> photos) {
        return photos.stream().map(Photo::id).toList();
    }

    private final List<StoredPhoto> keptPhotos = new ArrayList<>();

    private List<RegisterEntry> contributed(Clock clock) {
        var file = mock(DemoFile.class);
        when(file.read(any(), any()))
                .thenAnswer(
                        call -> ResourceFiles.read("demo/" + call.getArgument(0), call.getArgument(1, Class.class)));
        var entries = mock(Entries.class);
        var kept = new ArrayList<RegisterEntry>();
        doAnswer(call -> kept.addAll(call.getArgument(0))).when(entries).insertAll(anyCollection());
        var photos = mock(Photos.class);
        doAnswer(call -> keptPhotos.add(call.getArgument(0)) ? call.getArgument(0) : null)
                .when(photos)
                .insert(any());
        new DemoRegister(file, entries, photos, TAXONOMY, new Places(), clock).contribute();
        return kept;
    }
}
