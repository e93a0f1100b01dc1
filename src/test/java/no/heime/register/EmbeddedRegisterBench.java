package no.heime.register;

import no.heime.shared.store.OnEmbedded;

/** The register's figures on the embedded store, as large as it is meant to become. */
@OnEmbedded
class EmbeddedRegisterBench extends RegisterFigures {

    EmbeddedRegisterBench() {
        super("register-embedded.md", 40, 2_000, 20_000);
    }
}
