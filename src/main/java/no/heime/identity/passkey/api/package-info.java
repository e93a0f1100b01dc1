/** The passkeys as the phone shows and changes them. */
@NullMarked
package no.heime.identity.passkey.api;

import org.jspecify.annotations.NullMarked;
