package no.heime.identity;

/** How somebody answers all that she is invited to, for tests that go on from there. */
public final class Answer {

    private Answer() {}

    public static void yes(InvitationService invitations, Actor who) {
        invitations.of(who).forEach(one -> invitations.accept(who, one.id()));
    }

    public static void no(InvitationService invitations, Actor who) {
        invitations.of(who).forEach(one -> invitations.decline(who, one.id()));
    }
}
