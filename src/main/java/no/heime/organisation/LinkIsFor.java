package no.heime.organisation;

/** How many may come by one link: somebody one knows, a meeting, an open day. */
public enum LinkIsFor {
    ONE(1),
    TEN(10),
    FIFTY(50);

    private final int people;

    LinkIsFor(int people) {
        this.people = people;
    }

    int people() {
        return people;
    }
}
