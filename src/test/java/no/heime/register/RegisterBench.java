package no.heime.register;

import no.heime.shared.store.OnMongod;

/** The register's figures on a real MongoDB. */
@OnMongod
class RegisterBench extends RegisterFigures {

    RegisterBench() {
        super("register.md", 400, 10_000, 100_000, 1_000_000);
    }
}
