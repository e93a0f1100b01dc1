package no.heime.identity;

import java.util.List;

/** Brings a few words to somebody who has just said, in a talk, on which way she wants them. */
public interface ReachesWhoAgreed {

    /** The ways to her on which the program sends something; none when there is none. */
    List<Reach> waysTo(Person person);

    /**
     * Sends it once, on this way alone. To one address or number go a few a day, of which what did not go is none; one case
     * worker tries some tens of times, and SMS go to all together as many as there may be codes, counted for themselves.
     *
     * @param by who sends it
     */
    ReachesPeople.Outcome send(PersonId by, Person person, Reach.Post post, String subject, String words);
}
