package no.heime.identity.signin;

import no.heime.shared.EmailAddress;
import no.heime.shared.Language;

/** Brings a code to the one who owns the address. */
interface CodeDelivery {

    void deliver(EmailAddress email, CodeFor what, String code, Language language);
}
