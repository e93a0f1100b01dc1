/** Sends a code by SMS, through the gateway that the operator has set up (decision 033). */
@NullMarked
package no.heime.identity.sms;

import org.jspecify.annotations.NullMarked;
