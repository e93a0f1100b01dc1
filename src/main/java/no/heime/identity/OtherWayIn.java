package no.heime.identity;

/** A way in beside codes that somebody cannot lose, as she can a phone with a passkey: a provider who proves who she is. */
public interface OtherWayIn {

    boolean isOpenTo(PersonId person);
}
