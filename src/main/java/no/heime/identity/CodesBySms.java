package no.heime.identity;

/** Whether one can sign in here with a mobile number: only where the operator has set up who sends SMS, never in the demo. */
public interface CodesBySms {

    boolean areOffered();
}
