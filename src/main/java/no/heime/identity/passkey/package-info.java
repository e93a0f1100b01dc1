/** Passkeys: the phone proves who she is, and no code has to be sent. */
@NullMarked
package no.heime.identity.passkey;

import org.jspecify.annotations.NullMarked;
