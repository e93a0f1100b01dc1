package no.heime.shell.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.heime.shared.Texts;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a phone shows of the program before it is opened: its name, icons, shortcuts and what it takes from other apps, in
 * the language of whoever puts it on her home screen. The file has the keys of its texts.
 */
@RestController
class HomeScreenController {

    private static final ClassPathResource MANIFEST = new ClassPathResource("home-screen/manifest.json");
    private static final Pattern KEY = Pattern.compile("\"((?:home-screen|language)(?:\\.[a-z]+)+)\"");

    private final Texts texts;
    private final JsonMapper json;
    private final String manifest;

    HomeScreenController(Texts texts, JsonMapper json) throws IOException {
        this.texts = texts;
        this.json = json;
        manifest = MANIFEST.getContentAsString(StandardCharsets.UTF_8);
    }

    @GetMapping(path = "/manifest.webmanifest", produces = "application/manifest+json")
    ResponseEntity<byte[]> manifest(Locale locale) {
        String said = KEY.matcher(manifest)
                .replaceAll(key ->
                        Matcher.quoteReplacement(json.writeValueAsString(texts.getTranslation(key.group(1), locale))));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.COOKIE)
                .body(said.getBytes(StandardCharsets.UTF_8));
    }
}
