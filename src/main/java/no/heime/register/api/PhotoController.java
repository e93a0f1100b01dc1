package no.heime.register.api;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import no.heime.identity.CurrentUser;
import no.heime.register.PhotoId;
import no.heime.register.PhotoService;
import no.heime.register.picture.PictureSize;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Photos: sent before the registration that shows them, and looked at by everybody when it is public. */
@RestController
class PhotoController {

    private static final Duration LONG = Duration.ofDays(30);

    private final CurrentUser user;
    private final PhotoService photos;

    PhotoController(CurrentUser user, PhotoService photos) {
        this.user = user;
        this.photos = photos;
    }

    @PutMapping(
            path = "/api/photos/{id}",
            consumes = {MediaType.IMAGE_JPEG_VALUE, MediaType.IMAGE_PNG_VALUE})
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            required = true,
            content = {
                @Content(mediaType = MediaType.IMAGE_JPEG_VALUE, schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = MediaType.IMAGE_PNG_VALUE, schema = @Schema(type = "string", format = "binary"))
            })
    ResponseEntity<StoredPhoto> put(@PathVariable UUID id, @RequestBody byte[] picture) {
        boolean created = photos.keep(user.require(), new PhotoId(id), picture);
        return ResponseEntity.status(created ? HttpStatus.CREATED : HttpStatus.OK)
                .body(StoredPhoto.with(id));
    }

    @GetMapping(path = "/api/photos/{id}", produces = MediaType.IMAGE_JPEG_VALUE)
    ResponseEntity<byte[]> page(@PathVariable UUID id) {
        return picture(id, PictureSize.PAGE);
    }

    @GetMapping(path = "/api/photos/{id}/card", produces = MediaType.IMAGE_JPEG_VALUE)
    ResponseEntity<byte[]> card(@PathVariable UUID id) {
        return picture(id, PictureSize.CARD);
    }

    /** What is shown under an id never changes. It is kept by who saw it only: what is hidden is not seen by the next. */
    private ResponseEntity<byte[]> picture(UUID id, PictureSize size) {
        var shown = photos.show(user.actor().orElse(null), new PhotoId(id), size);
        var keep = shown.forEverybody()
                ? CacheControl.maxAge(LONG).cachePrivate().immutable()
                : CacheControl.noCache().cachePrivate();
        return ResponseEntity.ok()
                .cacheControl(keep)
                .eTag("\"" + id + "-" + size.name().toLowerCase(Locale.ROOT) + "\"")
                .contentType(MediaType.IMAGE_JPEG)
                .body(shown.jpeg());
    }

    /**
     * What the phone hears when a photo is stored.
     *
     * @param next where to look at it
     */
    record StoredPhoto(UUID id, String next) {

        static StoredPhoto with(UUID id) {
            return new StoredPhoto(id, "/api/photos/" + id);
        }
    }
}
