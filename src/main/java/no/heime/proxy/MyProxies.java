package no.heime.proxy;

import java.util.List;

/**
 * All that somebody has to do with proxies now; what is over is left out.
 *
 * @param given who may act for her, or is asked
 * @param held for whom she acts
 * @param asked for whom she is asked to act
 */
public record MyProxies(List<Row> given, List<Row> held, List<Row> asked) {

    /**
     * One of them.
     *
     * @param other name of the other side, or the address by which she is asked
     */
    public record Row(Proxy proxy, String other) {

        /** Whether the next of kin has not answered yet. */
        public boolean waits() {
            return proxy.holder() == null;
        }
    }
}
