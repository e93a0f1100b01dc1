package no.heime.shell.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Which build of the client half this server hands out: the name that stands in its page, or "development". */
@Component
class BuildStamp {

    private static final String PAGE = "META-INF/VAADIN/webapp/index.html";
    private static final Pattern NAME = Pattern.compile("name=\"heime-build\" content=\"([^\"]+)\"");

    private final String value;

    BuildStamp() throws IOException {
        var page = new ClassPathResource(PAGE);
        var found = NAME.matcher(page.exists() ? page.getContentAsString(StandardCharsets.UTF_8) : "");
        this.value = found.find() ? found.group(1) : "development";
    }

    String value() {
        return value;
    }
}
