package no.heime.register.ui;

import java.time.LocalDate;
import java.util.List;
import no.heime.organisation.OrganisationId;
import no.heime.register.RegisterEntry;
import no.heime.register.WhoAnswers.Coordinator;
import no.heime.shared.EmailAddress;

/** What the owner of an entry can do with it. */
interface OwnerActs {
    /** With a way back. */
    void renew(RegisterEntry entry);

    /** Readers said that it does not hold, and are told that it does. */
    void renewForGood(RegisterEntry entry);

    void pause(RegisterEntry entry, LocalDate until);

    void resume(RegisterEntry entry);

    /** With a way back, unless something is lost with it. */
    void withdraw(RegisterEntry entry);

    void withdrawForGood(RegisterEntry entry);

    void handOver(RegisterEntry entry, Coordinator to);

    List<Coordinator> whoCanTakeOver(RegisterEntry entry);

    /** Addresses of those who are asked to speak for the organisation and have not come yet. */
    List<EmailAddress> whoIsAskedIn(OrganisationId organisation);
}
