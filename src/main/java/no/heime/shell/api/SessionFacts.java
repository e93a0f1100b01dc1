package no.heime.shell.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.heime.identity.ProxyArea;
import no.heime.identity.SignInProviders;
import no.heime.identity.TalkWay;
import no.heime.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * What the bar and the client's screens need to know of the session.
 *
 * @param build which build of the program the server runs; a shell of another build offers to load the new one
 * @param demo whether this is the demo with invented people
 * @param invitations how many wait for an answer, to a role or to act for somebody
 * @param hats those that count now
 * @param worksFor number of the municipality for which she is here now; null when she is here as herself
 * @param workplaces the municipalities that she can choose to work for
 * @param demoPeople in the demo, who can be signed in as with one tap
 * @param providers through whom one can sign in beside a code, such as ID-porten
 * @param sms whether one can sign in with a mobile number, too
 * @param actsFor for whom she may act, as a next of kin or in a talk
 * @param registeredForMe whether a municipality has registered something for her that she has not looked through
 * @param erasedOn the day on which she is to be erased; null unless she has asked for it
 */
record SessionFacts(
        boolean signedIn,
        String build,
        boolean demo,
        long unread,
        int invitations,
        @Nullable Me person,
        List<Hat> hats,
        @Nullable String worksFor,
        List<Workplace> workplaces,
        List<DemoPerson> demoPeople,
        List<SignInProviders.Offered> providers,
        boolean sms,
        List<ForSomebody> actsFor,
        boolean registeredForMe,
        @Nullable LocalDate erasedOn) {

    /** The signed-in person, as she knows herself. */
    record Me(
            String id,
            String name,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String district,
            @Nullable String municipality,
            Language language) {}

    /**
     * A role that she can act in beside being a resident, which everybody is.
     *
     * @param label the organisation's or the municipality's name
     * @param trusted whether what she registers for the organisation is public at once
     */
    record Hat(String role, String scope, String label, boolean trusted) {}

    /** A municipality, by its number. */
    record Workplace(String municipality, String name) {}

    /**
     * Somebody who lets her act.
     *
     * @param talk how they talk now, when she is a case worker who writes down what somebody says; else null
     */
    record ForSomebody(
            UUID id,
            String name,
            Set<ProxyArea> areas,
            @Nullable TalkWay talk) {}

    /** @param first whether she is one of those whom the demo is about; the others can be unfolded */
    record DemoPerson(String email, String name, String story, boolean first) {}
}
