package no.heime.identity.passkey;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The addresses from which passkeys are used: those that are set, or this machine's own, known when it listens. */
@Component
class Origins {

    private final Set<String> all = ConcurrentHashMap.newKeySet();
    private final boolean set;

    Origins(PasskeySettings settings) {
        all.addAll(settings.origins());
        set = !all.isEmpty();
    }

    @EventListener
    void listening(WebServerInitializedEvent started) {
        if (!set) {
            all.add("http://" + PasskeySettings.THIS_MACHINE + ":"
                    + started.getWebServer().getPort());
        }
    }

    /** Grows when the program has begun to listen. */
    Set<String> all() {
        return all;
    }
}
