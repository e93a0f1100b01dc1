package no.heime.need;

/** Paths of need's screens, for links in messages and between views. */
public final class NeedLinks {

    private NeedLinks() {}

    public static String need(NeedId id) {
        return "/behov/" + id.value();
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
