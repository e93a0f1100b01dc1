package no.heime.assisted;

import no.heime.identity.PersonId;

/** Paths of the screens of talks, for links from other screens. */
public final class TalkLinks {

    /** Where staff say for whom they register something. */
    public static final String START = "/registrer-for";

    /** Where somebody types the code on her receipt. */
    public static final String CLAIM = "/har-kommunen-registrert";

    /** Where somebody who was written in looks through what was registered for her. */
    public static final String REGISTERED = "/registrert-for-meg";

    private TalkLinks() {}

    /** Where staff put right what is written of somebody who has not come herself. */
    public static String putRight(PersonId person) {
        return with(person) + "/rett";
    }

    /** Somebody with whom a case worker talks, or may talk. */
    public static String with(PersonId person) {
        return START + "/" + person.value();
    }
}
