package no.heime.shared.startup;

import java.util.Optional;
import org.springframework.boot.web.server.PortInUseException;

class TakenPort implements Explanation {

    @Override
    public Optional<String> of(Causes causes) {
        return causes.first(PortInUseException.class)
                .map(taken ->
                        "Port %d is taken by another program: end that one, or choose another port with SERVER_PORT."
                                .formatted(taken.getPort()));
    }
}
