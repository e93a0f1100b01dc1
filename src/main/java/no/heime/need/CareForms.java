package no.heime.need;

import java.util.stream.Stream;
import no.heime.shared.taxonomy.KindId;
import org.springframework.stereotype.Component;

/** Digital care forms as candidates on the digital step. */
@Component
class CareForms {

    Stream<Candidate> answering(KindId kind) {
        return Stream.empty();
    }
}
