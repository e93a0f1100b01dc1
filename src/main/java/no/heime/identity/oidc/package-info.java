/** Sign-in through a provider that knows who somebody is, such as ID-porten, Entra ID or HelseID (OpenID Connect). */
@NullMarked
package no.heime.identity.oidc;

import org.jspecify.annotations.NullMarked;
