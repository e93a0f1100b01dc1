package no.heime.shared.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.web.util.UriComponentsBuilder;

/** Where a screen is for somebody else: with the name of the server that was asked, and nothing of who asked. */
public final class PublicAddress {

    private PublicAddress() {}

    /** @param path from the root, such as {@code /finn/…} */
    public static String of(VaadinRequest request, String path) {
        if (!(request instanceof VaadinServletRequest asked)) {
            return path;
        }
        return UriComponentsBuilder.fromUriString(
                        asked.getHttpServletRequest().getRequestURL().toString())
                .replacePath(path)
                .replaceQuery(null)
                .build()
                .toUriString();
    }
}
