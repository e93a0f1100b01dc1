/** Sign-in with a one-time code, and the phone that is remembered afterwards. */
@NullMarked
package no.heime.identity.signin;

import org.jspecify.annotations.NullMarked;
