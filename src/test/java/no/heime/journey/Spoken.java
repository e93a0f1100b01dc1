package no.heime.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The main part of a screen in words, from the browser's accessibility tree. Left out is what nobody hears: where links
 * lead, live regions that are silent, and the words of a label beside the field that is called by them.
 */
final class Spoken {

    /** What is another day each time: a date, when somebody is free, has vouched for it, or helped. */
    private static final Pattern PASSING = Pattern.compile(
            "\\d{1,2}\\. (januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)( \\d{4})?"
                    + "|\\d{4}-\\d{2}-\\d{2}|(?<=: (ledig|bekreftet|hjalp til i) ).*");

    private static final Pattern SILENT = Pattern.compile(" *- (/[a-z]+:.*|status|alert)");
    private static final Pattern NAMED = Pattern.compile(" *- '?[a-z]+ \"(.*?)\"( \\[.*])*'?(:.*)?");
    private static final Pattern WORDS = Pattern.compile("( *- text: )\"?(.*?)\"?");
    private static final Pattern OPTION = Pattern.compile(" *- option .*");

    private Spoken() {}

    static List<String> of(Page page) {
        var chosen = page.locator("heime-shell select:visible").all().stream()
                .map(Spoken::chosen)
                .iterator();
        var lines = page.locator("heime-shell main")
                .ariaSnapshot()
                .lines()
                .filter(line ->
                        !SILENT.matcher(line).matches() && !OPTION.matcher(line).matches())
                .map(line -> line.contains("- combobox ") ? withChoice(line, chosen) : line)
                .map(line -> PASSING.matcher(line).replaceAll("…"))
                .toList();
        return withoutLabels(lines);
    }

    /** Of a long list only what is chosen. */
    private static String chosen(Locator select) {
        return (String) select.evaluate("it => it.selectedOptions[0]?.label ?? ''");
    }

    private static String withChoice(String line, Iterator<String> chosen) {
        return line.replaceFirst(":?$", ": ") + chosen.next();
    }

    private static List<String> withoutLabels(List<String> lines) {
        var heard = new ArrayList<String>();
        for (int i = 0; i < lines.size(); i++) {
            var text = WORDS.matcher(lines.get(i));
            if (!text.matches()) {
                heard.add(lines.get(i));
                continue;
            }
            var words = without(text.group(2), name(lines, i - 1), true);
            words = without(words, name(lines, i + 1), false);
            words = without(words, name(lines, i + 2), false);
            if (!words.isEmpty()) {
                heard.add(text.group(1) + words);
            }
        }
        return heard;
    }

    private static String without(String words, String name, boolean before) {
        if (name.isEmpty()) {
            return words;
        }
        if (before) {
            return words.startsWith(name) ? words.substring(name.length()).strip() : words;
        }
        return words.endsWith(name)
                ? words.substring(0, words.length() - name.length()).strip()
                : words;
    }

    private static String name(List<String> lines, int at) {
        if (at < 0 || at >= lines.size()) {
            return "";
        }
        var named = NAMED.matcher(lines.get(at));
        return named.matches() ? named.group(1) : "";
    }
}
