package no.heime.journey;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.regex.Pattern;
import no.heime.PseudoLanguage;

/**
 * The built program with one more file of texts. What the build would make of that file for the client half is put into
 * the copy by hand, which spares a build; that the build does make it is shown in {@code languages.test.ts}.
 */
final class AppInAnotherLanguage {

    /** How the shell begins to list the languages. */
    private static final String BOKMAL = "nb:{name:";

    private static final Pattern CHUNK = Pattern.compile("(first|more)-nb-[\\w-]+\\.js");

    private AppInAnotherLanguage() {}

    static Path jar() throws IOException {
        try (var jar = CopiedJar.named("another-language")) {
            var file = new StringWriter();
            PseudoLanguage.texts().store(file, null);
            jar.add(PseudoLanguage.FILE, file.toString());
            jar.addChunk(
                    "first-" + PseudoLanguage.TAG + ".js",
                    "export default " + new Gson().toJson(PseudoLanguage.texts()));
            jar.addChunk("more-" + PseudoLanguage.TAG + ".js", "export default {}");
            jar.changeChunks(code -> code.contains(BOKMAL), AppInAnotherLanguage::withIt);
            return jar.place();
        }
    }

    /** Lists it as bokmål is listed. */
    private static String withIt(String shell) {
        var begin = shell.indexOf(BOKMAL);
        var end = endOfBraces(shell, begin);
        var bokmal = shell.substring(begin, end);
        var another = CHUNK.matcher(bokmal)
                .replaceAll("$1-" + PseudoLanguage.TAG + ".js")
                .replaceFirst(
                        "nb:\\{name:([`\"']).*?\\1", PseudoLanguage.TAG + ":{name:$1" + PseudoLanguage.NAME + "$1");
        return shell.substring(0, end) + "," + another + shell.substring(end);
    }

    private static int endOfBraces(String code, int from) {
        var depth = 0;
        for (var at = code.indexOf('{', from); ; at++) {
            depth += code.charAt(at) == '{' ? 1 : code.charAt(at) == '}' ? -1 : 0;
            if (depth == 0) {
                return at + 1;
            }
        }
    }
}
