package no.heime.register.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.identity.Somebody;
import no.heime.register.EntryId;
import no.heime.register.ModerationService;
import no.heime.register.Registered;
import no.heime.register.picture.Pictures;
import no.heime.shared.store.OnEmbedded;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** What the phone hears when it sends a photo, and what everybody gets who looks at one. */
@OnEmbedded
@AutoConfigureMockMvc
class PhotoApiTest {

    private static final String TRAIL = """
            {"version": null, "organisation": null, "type": "TRAIL", "title": "Lysløypa", "description": "Rolig.",
             "kinds": ["walk-together"], "districts": ["leirfjord-leland"], "photo": "%s", "photoText": %s}""";

    @Autowired
    MockMvc mvc;

    @Autowired
    PersonService people;

    @Autowired
    ModerationService moderation;

    private final PersonId jonas = new PersonId(UUID.randomUUID());
    private final PersonId astrid = new PersonId(UUID.randomUUID());
    private final UUID id = UUID.randomUUID();

    @BeforeEach
    void twoResidents() {
        List.of(jonas, astrid).forEach(who -> people.add(Somebody.inLeland(who)));
    }

    private ResultActions send(PersonId who, MediaType type, byte[] file) throws Exception {
        return mvc.perform(put("/api/photos/" + id)
                .with(user(who.toString()))
                .with(csrf())
                .contentType(type)
                .content(file));
    }

    private ResultActions trail(UUID entry, String words) throws Exception {
        return mvc.perform(put("/api/self-care-resources/" + entry)
                .with(user(jonas.toString()))
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(TRAIL.formatted(id, words)));
    }

    @Test
    void aNewPhotoIsCreatedAndTheSameAgainIsTheSame() throws Exception {
        send(jonas, MediaType.IMAGE_JPEG, Pictures.jpeg())
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.id").value(id.toString()))
                .andExpect(jsonPath("$.next").value("/api/photos/" + id));
        send(jonas, MediaType.IMAGE_JPEG, Pictures.jpeg()).andExpect(status().isOk());
        send(jonas, MediaType.IMAGE_PNG, Pictures.file("png", 40, 40))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.messageKey").value("register.photo.other"));
        send(astrid, MediaType.IMAGE_JPEG, Pictures.jpeg()).andExpect(status().isNotFound());
    }

    @Test
    void whatIsNoPictureIsRefusedInWords() throws Exception {
        send(jonas, MediaType.IMAGE_JPEG, "no picture".getBytes())
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.field").value("photo"));
        send(jonas, MediaType.APPLICATION_JSON, Pictures.jpeg()).andExpect(status().isUnsupportedMediaType());
        send(jonas, MediaType.IMAGE_JPEG, new byte[0]).andExpect(status().isBadRequest());
        send(jonas, MediaType.IMAGE_JPEG, new byte[2 * 1024 * 1024 + 1])
                .andExpect(status().isContentTooLarge())
                .andExpect(jsonPath("$.messageKey").value("request.too-large"));
    }

    @Test
    void withoutASignInNothingIsTaken() throws Exception {
        mvc.perform(put("/api/photos/" + id)
                        .with(csrf())
                        .contentType(MediaType.IMAGE_JPEG)
                        .content(Pictures.jpeg()))
                .andExpect(status().isUnauthorized());
    }

    @Test
    void theRegistrationNeedsThePhotoBeforeItAndWordsAboutIt() throws Exception {
        trail(UUID.randomUUID(), "\"Ei løype\"")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.field").value("photo"));
        send(jonas, MediaType.IMAGE_JPEG, Pictures.jpeg());
        trail(UUID.randomUUID(), "null")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.field").value("photoText"));
        var entry = UUID.randomUUID();
        trail(entry, "\"Ei løype\"").andExpect(status().isCreated());
        mvc.perform(get("/api/self-care-resources/" + entry).with(user(jonas.toString())))
                .andExpect(jsonPath("$.photo").value(id.toString()))
                .andExpect(jsonPath("$.photoText").value("Ei løype"));
    }

    @Test
    void aPublicPhotoIsKeptLongByWhoSawItAndAskedForByItsTag() throws Exception {
        send(jonas, MediaType.IMAGE_JPEG, Pictures.jpeg());
        var entry = UUID.randomUUID();
        trail(entry, "\"Ei løype\"");
        var address = "/api/photos/" + id;
        mvc.perform(get(address)).andExpect(status().isNotFound());
        mvc.perform(get(address).with(user(jonas.toString())))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-cache, private"));
        moderation.approve(Registered.KARI, new EntryId(entry), 0);
        var answer = mvc.perform(get(address))
                .andExpect(status().isOk())
                .andExpect(content().contentType(MediaType.IMAGE_JPEG))
                .andExpect(header().string("Cache-Control", "max-age=2592000, private, immutable"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andReturn()
                .getResponse();
        mvc.perform(get(address).header("If-None-Match", Objects.requireNonNull(answer.getHeader("ETag"))))
                .andExpect(status().isNotModified());
        var card = mvc.perform(get(address + "/card")).andReturn().getResponse();
        assertThat(card.getContentAsByteArray()).hasSizeLessThan(answer.getContentAsByteArray().length);
        assertThat(card.getHeader("ETag")).isNotEqualTo(answer.getHeader("ETag"));
    }
}
