package no.heime.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What moves by itself under the eyes of who reads is seen. */
class JumpsIT {

    private static final String PUSH = """
            () => new Promise(done => {
              const pushed = document.createElement('div');
              pushed.style.height = '200px';
              document.querySelector('need-form').before(pushed);
              requestAnimationFrame(() => requestAnimationFrame(done));
            })
            """;

    private Phone phone;

    @BeforeEach
    void opensAForm() {
        phone = new Phone("jumps", SharedHeime.address());
        phone.open("/trenger-hjelp");
        phone.settles();
        phone.comesToRest();
        Jumps.areForgotten(phone.page());
    }

    @AfterEach
    void isClosed() {
        phone.close();
    }

    @Test
    void whatMovesByItselfIsSeenWithWhereItWas() {
        phone.page().evaluate(PUSH);
        assertThat(Jumps.seen(phone.page())).singleElement().asString().startsWith("/trenger-hjelp by ");
    }
}
