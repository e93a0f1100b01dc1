package no.heime.identity.signin;

import java.util.List;

/**
 * What somebody was here before by an address or number that she has proved, and what comes of it.
 *
 * @param loses by what of her account she signs in no more when the two become one, since a person has one address and one
 *     number
 */
record HereBefore(What what, List<String> loses) {

    enum What {
        /** It leads to her already. */
        HERS,
        /** It leads to nobody. */
        NOBODY,
        /**
         * It leads to an account in which there is nothing. From there the two become one, when she has proved what leads to
         * hers: that her phone is open is no proof.
         */
        FROM_THERE,
        /** There is nothing in hers: all that leads to it leads to the one that she had before. */
        JOINS,
        /** There is something in both, and two lives are not put together. */
        BOTH
    }

    static HereBefore only(What what) {
        return new HereBefore(what, List.of());
    }

    boolean is(What other) {
        return what == other;
    }
}
