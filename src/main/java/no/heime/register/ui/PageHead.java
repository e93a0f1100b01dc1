package no.heime.register.ui;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.heime.organisation.Organisation;
import no.heime.register.EntryContent;
import no.heime.shared.Phrase;
import no.heime.shared.Texts;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What stands in the head of a page for whoever gets its link in a message: what it is, in a line or two, of what is
 * public only.
 */
record PageHead(String title, String description) {

    private static final int LONGEST = 200;

    static PageHead of(EntryContent content, HeadWords words) {
        return new PageHead(
                content.title(),
                joined(" · ", words.sort(content), words.when(content), words.where(content), content.description()));
    }

    static PageHead of(Organisation organisation) {
        return new PageHead(organisation.name(), organisation.about());
    }

    /** What somebody looks for; each is empty when she has not said. */
    record Sought(String words, String kind, String place) {}

    static PageHead ofSearch(Sought sought, Texts texts, Locale locale) {
        Phrase.Translator in = (key, parameters) -> texts.getTranslation(key, locale, parameters);
        var title = in.translate("register.find.title");
        var what = joined(", ", sought.words(), sought.kind(), sought.place());
        return new PageHead(
                what.isEmpty() ? title : title + ": " + what,
                joined(
                        " · ",
                        said(in, "register.find.description.words", sought.words()),
                        sought.kind(),
                        said(in, "register.find.description.near", sought.place()),
                        in.translate("register.find.description")));
    }

    private static String said(Phrase.Translator in, String key, String what) {
        return what.isEmpty() ? "" : in.translate(key, what);
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(between));
    }

    void write(Document page, String address, Locale locale) {
        var program = page.title();
        page.title(title + " – " + program);
        Objects.requireNonNull(page.selectFirst("html")).attr("lang", locale.toLanguageTag());
        var head = page.head();
        var brief = shortened();
        meta(head, "name", "description", brief);
        meta(head, "property", "og:title", title);
        meta(head, "property", "og:description", brief);
        meta(head, "property", "og:type", "website");
        meta(head, "property", "og:site_name", program);
        meta(head, "property", "og:url", address);
    }

    private static void meta(Element head, String by, String name, String content) {
        var there = head.selectFirst("meta[" + by + "=" + name + "]");
        (there == null ? head.appendElement("meta").attr(by, name) : there).attr("content", content);
    }

    private String shortened() {
        var line = description.replaceAll("\\s+", " ").strip();
        if (line.codePointCount(0, line.length()) <= LONGEST) {
            return line;
        }
        var cut = line.substring(0, line.offsetByCodePoints(0, LONGEST - 1));
        return cut.substring(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2)).strip() + "…";
    }
}
