package no.heime.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.UUID;
import no.heime.identity.PersonId;
import no.heime.register.picture.Picture;
import no.heime.register.picture.PictureSize;
import org.springframework.core.io.ClassPathResource;

/**
 * A picture of the demo: drawn for it, as it stands in the SVG file beside.
 *
 * @param file its name in {@code demo/photos/}
 * @param alternative what there is to see
 */
record DemoPhoto(UUID id, String file, String alternative) {

    Photo shown() {
        return new Photo(new PhotoId(id), alternative);
    }

    StoredPhoto by(PersonId owner, Instant at) {
        var drawn = bytes();
        var picture = Picture.of(drawn);
        return new StoredPhoto(
                new PhotoId(id),
                owner,
                at,
                PhotoService.fingerprint(drawn),
                picture.as(PictureSize.CARD),
                picture.as(PictureSize.PAGE));
    }

    private byte[] bytes() {
        try (var read = new ClassPathResource("demo/photos/" + file).getInputStream()) {
            return read.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
