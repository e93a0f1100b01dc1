package no.heime.shell.gallery;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One part in one state.
 *
 * @param name as the code has it, and its pictures
 * @param drawn of the server's half; nothing where only forms on the phone have it
 * @param hasTwin whether the client half has it
 */
record Part(String name, @Nullable Component drawn, boolean hasTwin) {

    static Part inBothHalves(String name, Component drawn) {
        return new Part(name, drawn, true);
    }

    static Part onServer(String name, Component drawn) {
        return new Part(name, drawn, false);
    }

    static Part onPhone(String name) {
        return new Part(name, null, true);
    }

    Optional<Component> server() {
        return Optional.ofNullable(drawn);
    }
}
