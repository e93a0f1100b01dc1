package no.heime.journey;

import java.io.IOException;
import java.nio.file.Path;

/** The built program as its next release would be: another shell, another build stamp, another service worker. */
final class NewerApp {

    static final String SENTENCE = "Dette er neste utgave.";

    private NewerApp() {}

    static Path jar() throws IOException {
        try (var jar = CopiedJar.named("newer")) {
            jar.change("index.html", NewerApp::withItsStamp);
            jar.change("sw.js", NewerApp::withItsShell);
            return jar.place();
        }
    }

    private static String withItsStamp(String page) {
        return page.replaceFirst("name=\"heime-build\" content=\"[^\"]+\"", "name=\"heime-build\" content=\"next\"")
                .replace("<head>", "<head><meta name=\"description\" content=\"" + SENTENCE + "\">");
    }

    private static String withItsShell(String worker) {
        return worker.replaceFirst("(url:\\s*[`'\"]\\.[`'\"],\\s*revision:\\s*[`'\"])[^`'\"]+", "$1next");
    }
}
