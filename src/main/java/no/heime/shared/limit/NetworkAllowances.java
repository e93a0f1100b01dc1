package no.heime.shared.limit;

import java.time.Clock;
import java.time.Duration;

/**
 * The same allowance for each network. The nets of long addresses that one house may have together get {@value #HOUSE}
 * times as much, so that nobody moves from net to net.
 */
public final class NetworkAllowances {

    static final int HOUSE = 4;

    private final Allowances networks;
    private final Allowances houses;

    public NetworkAllowances(Allowance each, Clock clock) {
        this.networks = new Allowances(each, clock);
        this.houses = new Allowances(new Allowance(each.many() * HOUSE, each.within()), clock);
    }

    /**
     * @param address as the server knows it
     * @return zero when there was one left, which is taken; else how long to wait for the next
     */
    public Duration take(String address) {
        var network = Network.of(address);
        var wait = networks.take(network.own());
        return wait.isPositive() ? wait : network.house().map(houses::take).orElse(Duration.ZERO);
    }

    /** @return whether there is none left, of its own or of its house */
    boolean isUsedUp(String address) {
        var network = Network.of(address);
        return networks.isUsedUp(network.own())
                || network.house().filter(houses::isUsedUp).isPresent();
    }

    /** What was taken was not needed. */
    void giveBack(String address) {
        var network = Network.of(address);
        networks.giveBack(network.own());
        network.house().ifPresent(houses::giveBack);
    }

    /** Takes so many more, or what is left of them. */
    void takeAlso(String address, int many) {
        var network = Network.of(address);
        networks.takeAlso(network.own(), many);
        network.house().ifPresent(house -> houses.takeAlso(house, many));
    }
}
