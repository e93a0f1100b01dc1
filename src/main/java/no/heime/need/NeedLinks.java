package no.heime.need;

import java.util.Optional;
import no.heime.identity.PersonId;

/** Paths of need's screens, for links in messages and between views. */
public final class NeedLinks {

    private static final String NEED = "/behov/";
    private static final String LETTERS = "/brev/";

    private NeedLinks() {}

    public static String need(NeedId id) {
        return NEED + id.value();
    }

    /** What is written in it, for who has no more of it than that. */
    public static String letters(NeedId id) {
        return LETTERS + id.value();
    }

    /** The same, by where the need itself is; empty for what leads to something else. */
    public static Optional<String> letters(String need) {
        return need.startsWith(NEED) ? Optional.of(LETTERS + need.substring(NEED.length())) : Optional.empty();
    }

    /** The needs of somebody for whom one acts. */
    public static String of(PersonId resident) {
        return "/mine-behov/" + resident.value();
    }

    /** The form, to ask for somebody for whom one acts. */
    public static String formFor(PersonId resident) {
        return "/trenger-hjelp?for=" + resident.value();
    }

    /** Who acts for a resident, where a case worker enters what is given on paper. */
    public static String proxies(PersonId resident) {
        return "/fullmakt/papir/" + resident.value();
    }

    /** The form, filled in with what was sent, to say it anew. */
    public static String form(NeedId id) {
        return "/trenger-hjelp?id=" + id.value();
    }

    public static String inbox(NeedId id) {
        return "/innboks/" + id.value();
    }

    public static String question(NeedId id, ProposalId proposal) {
        return "/sporsmal/" + id.value() + "/" + proposal.value();
    }

    public static String agreement(NeedId id, AgreementId agreement) {
        return "/avtale/" + id.value() + "/" + agreement.value();
    }
}
