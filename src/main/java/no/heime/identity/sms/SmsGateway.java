package no.heime.identity.sms;

import no.heime.shared.PhoneNumber;

/** Who brings a short text to a phone. */
interface SmsGateway {

    /** @throws NotSent when the gateway did not take it, or did not say whether it has */
    void send(PhoneNumber to, String text);
}
