package no.heime.proxy;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a proxy lets somebody do, as it stood there when it was given: in the version and the language of then. */
@Component
class ProxyWords {

    private final I18NProvider texts;

    ProxyWords(I18NProvider texts) {
        this.texts = texts;
    }

    /** A sentence for each area; none where nobody put down which they were. */
    List<String> of(@Nullable GivenWords given) {
        return given == null
                ? List.of()
                : given.versions().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(one -> texts.getTranslation(
                                one.getKey().words(one.getValue()),
                                given.language().locale()))
                        .toList();
    }
}
