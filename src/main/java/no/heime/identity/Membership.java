package no.heime.identity;

/**
 * A role and where it holds.
 *
 * @param scope a municipality's number or an organisation's id, by the role
 */
public record Membership(Role role, String scope) {

    public static Membership caseWorkerIn(String municipality) {
        return new Membership(Role.CASE_WORKER, municipality);
    }

    public static Membership administratorIn(String municipality) {
        return new Membership(Role.ADMINISTRATOR, municipality);
    }

    public static Membership coordinatorOf(Object organisation) {
        return new Membership(Role.COORDINATOR, organisation.toString());
    }
}
