package no.heime.register;

import static no.heime.register.Registered.ASTRID;
import static no.heime.register.Registered.JONAS;
import static no.heime.register.Registered.KARI;
import static no.heime.register.Registered.NILS;
import static no.heime.register.Registered.id;
import static no.heime.register.Registered.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import no.heime.identity.Actor;
import no.heime.register.picture.PictureSize;
import no.heime.register.picture.Pictures;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What holds for photos on every store. */
abstract class PhotoContract extends RegisterStoreContract {

    private static final byte[] JPEG = Pictures.jpeg();
    private static final byte[] ANOTHER = Pictures.file("jpeg", 640, 480);

    @Autowired
    PhotoService service;

    @Autowired
    Photos photos;

    @Autowired
    PhotosInUse inUse;

    @Autowired
    LoosePhotos loose;

    private PhotoId kept(Actor by) {
        var photo = new PhotoId(UUID.randomUUID());
        service.keep(by, photo, JPEG);
        return photo;
    }

    private static ResourceContent showing(@Nullable PhotoId photo) {
        return ResourceContent.of(written()).with(photo == null ? null : Photo.of(photo.value(), "Folk går fra kirka"));
    }

    private EntryId registered(PhotoId photo) {
        var entry = id();
        register.register(JONAS, entry, null, null, showing(photo));
        return entry;
    }

    private boolean sees(@Nullable Actor actor, PhotoId photo) {
        try {
            return service.show(actor, photo, PictureSize.CARD).jpeg().length > 0;
        } catch (no.heime.shared.DomainException refused) {
            assertThat(refused).hasMessage("error.not-found");
            return false;
        }
    }

    /** As if it had been sent so long ago. */
    private void sent(PhotoId photo, Duration ago) {
        var now = photos.about(photo).orElseThrow();
        photos.remove(photo);
        photos.insert(new StoredPhoto(
                photo, now.by(), clock.instant().minus(ago), now.fingerprint(), now.card(), now.page()));
    }

    @Test
    void theSameFileTwiceIsStoredOnceAndAnotherUnderItsIdIsRefused() {
        var photo = new PhotoId(UUID.randomUUID());
        assertThat(service.keep(JONAS, photo, JPEG)).isTrue();
        assertThat(service.keep(JONAS, photo, JPEG)).isFalse();
        assertThatThrownBy(() -> service.keep(JONAS, photo, ANOTHER)).hasMessage("register.photo.other");
        assertThatThrownBy(() -> service.keep(ASTRID, photo, JPEG)).hasMessage("error.not-found");
    }

    @Test
    void aPhotoIsReadBackInBothSizes() {
        var photo = kept(JONAS);
        var card = service.show(JONAS, photo, PictureSize.CARD).jpeg();
        var page = service.show(JONAS, photo, PictureSize.PAGE).jpeg();
        assertThat(card).isNotEmpty().hasSizeLessThan(page.length);
        assertThat(photos.about(photo).orElseThrow().page()).isEmpty();
    }

    @Test
    void anEntryIsReadBackWithItsPhoto() {
        var photo = kept(JONAS);
        var content = register.ownEntry(JONAS, registered(photo)).content();
        assertThat(content).isEqualTo(showing(photo));
        assertThat(Objects.requireNonNull(content.photo()).alternative()).isEqualTo("Folk går fra kirka");
    }

    @Test
    void untilItsEntryIsPublicOnlyTheSenderAndStaffSeeIt() {
        var photo = kept(JONAS);
        assertThat(sees(JONAS, photo)).isTrue();
        assertThat(sees(KARI, photo)).as("staff, before anything shows it").isFalse();
        var entry = registered(photo);
        assertThat(sees(KARI, photo)).isTrue();
        assertThat(sees(ASTRID, photo)).isFalse();
        assertThat(sees(NILS, photo)).as("staff of another municipality").isFalse();
        assertThat(sees(null, photo)).isFalse();
        moderation.approve(KARI, entry, 0);
        assertThat(sees(null, photo)).isTrue();
        assertThat(service.show(null, photo, PictureSize.PAGE).forEverybody()).isTrue();
        moderation.takeDown(KARI, entry, 0, "Reklame.");
        assertThat(sees(null, photo)).isFalse();
        assertThat(sees(JONAS, photo)).isTrue();
    }

    @Test
    void whileItsOwnerTakesABreakNobodyElseSeesIt() {
        var photo = kept(JONAS);
        var entry = registered(photo);
        moderation.approve(KARI, entry, 0);
        own.pause(JONAS, entry, 0, LocalDate.now(clock).plusDays(3));
        assertThat(sees(null, photo)).isFalse();
    }

    @Test
    void nobodyShowsAnothersPhotoOrOneThatIsNotThere() {
        var photo = kept(JONAS);
        assertThatThrownBy(() -> register.register(ASTRID, id(), null, null, showing(photo)))
                .hasMessage("register.photo.unknown");
        assertThatThrownBy(() -> registered(new PhotoId(UUID.randomUUID()))).hasMessage("register.photo.unknown");
    }

    @Test
    void aPhotoThatIsReplacedOrTakenAwayIsForgotten() {
        var first = kept(JONAS);
        var entry = registered(first);
        var second = kept(JONAS);
        register.register(JONAS, entry, null, 0, showing(second));
        assertThat(photos.about(first)).isEmpty();
        assertThat(photos.about(second)).isPresent();
        register.register(JONAS, entry, null, 1, showing(null));
        assertThat(photos.about(second)).isEmpty();
    }

    @Test
    void whatWasApprovedIsKeptForStaffUntilTheChangeIsApproved() {
        var approved = kept(JONAS);
        var entry = registered(approved);
        moderation.approve(KARI, entry, 0);
        var another = kept(JONAS);
        register.register(JONAS, entry, null, 0, showing(another));
        assertThat(sees(KARI, approved)).isTrue();
        assertThat(sees(NILS, approved)).as("staff of another municipality").isFalse();
        assertThat(sees(null, approved)).isFalse();
        sent(approved, LoosePhotos.PATIENCE.plusHours(1));
        loose.forget();
        assertThat(photos.about(approved)).as("after the daily round").isPresent();

        var third = kept(JONAS);
        register.register(JONAS, entry, null, 1, showing(third));
        assertThat(photos.about(another)).as("never approved").isEmpty();
        moderation.approve(KARI, entry, 2);
        assertThat(photos.about(approved)).isEmpty();
        assertThat(photos.about(third)).isPresent();
    }

    @Test
    void whatWasApprovedIsForgottenWhenItsOwnerWithdrawsAll() {
        var approved = kept(JONAS);
        var entry = registered(approved);
        moderation.approve(KARI, entry, 0);
        register.register(JONAS, entry, null, 0, showing(null));
        assertThat(photos.about(approved)).isPresent();
        own.withdraw(JONAS, entry);
        assertThat(photos.about(approved)).isEmpty();
    }

    @Test
    void whatHasLostItsPhotoDoesNotComeBack() {
        var entry = registered(kept(JONAS));
        assertThatThrownBy(() -> own.withdrawQuietly(JONAS, entry)).hasMessage("register.refused.not-quiet");
        own.withdraw(JONAS, entry);
        assertThatThrownBy(() -> own.bringBack(JONAS, entry)).hasMessage("register.refused.for-good");
    }

    @Test
    void aPhotoStaysWhenOnlyTheWordsAreChanged() {
        var photo = kept(JONAS);
        var entry = registered(photo);
        register.register(JONAS, entry, null, 0, ResourceContent.of(written()).with(Photo.of(photo.value(), "Kirka")));
        assertThat(photos.about(photo)).isPresent();
    }

    @Test
    void aPhotoIsForgottenWhenTheLastEntryThatShowsItIsWithdrawn() {
        var photo = kept(JONAS);
        var one = registered(photo);
        var copy = registered(photo);
        own.withdraw(JONAS, one);
        assertThat(photos.about(photo)).isPresent();
        own.withdraw(JONAS, copy);
        assertThat(photos.about(photo)).isEmpty();
    }

    @Test
    void whatNoEntryEverShowedIsForgottenAfterAWhile() {
        var loosened = kept(JONAS);
        var shown = kept(JONAS);
        registered(shown);
        var fresh = kept(JONAS);
        sent(loosened, LoosePhotos.PATIENCE.plusHours(1));
        sent(shown, LoosePhotos.PATIENCE.plusHours(1));
        loose.forget();
        assertThat(photos.about(loosened)).isEmpty();
        assertThat(photos.about(shown)).isPresent();
        assertThat(photos.about(fresh)).isPresent();
    }

    @Test
    void nobodyFillsTheStore() {
        IntStream.range(0, PhotoService.A_DAY)
                .forEach(i -> photos.insert(new StoredPhoto(
                        new PhotoId(UUID.randomUUID()), JONAS.id(), clock.instant(), "x", new byte[] {1}, new byte[] {1
                        })));
        assertThatThrownBy(() -> kept(JONAS)).hasMessage("register.photo.too-many");
        assertThat(kept(ASTRID)).isNotNull();
    }
}

@OnEmbedded
class PhotoOnEmbeddedTest extends PhotoContract {}

@OnMongod
class PhotoOnMongodTest extends PhotoContract {}
