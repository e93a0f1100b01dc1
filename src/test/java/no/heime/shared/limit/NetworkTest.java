package no.heime.shared.limit;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkTest {

    @ParameterizedTest
    @CsvSource({
        "203.0.113.9, 203.0.113.9",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2",
        "2001:db8:1:2::1, 2001:db8:1:2",
        "2001:db8::1, 2001:db8:0:0",
        "::1, 0:0:0:0",
        "'', ''"
    })
    void isAnAddressOrTheHalfThatAHouseholdShares(String address, String network) {
        assertThat(Network.of(address)).isEqualTo(network);
    }

    @Test
    void oneHouseholdIsOneNetworkHoweverManyAddressesItTakes() {
        assertThat(Network.of("2001:db8:1:2:aaaa::1")).isEqualTo(Network.of("2001:db8:1:2:ffff:0:0:9"));
        assertThat(Network.of("2001:db8:1:3::1")).isNotEqualTo(Network.of("2001:db8:1:2::1"));
    }

    @Property
    void whateverStandsThereIsSomeNetwork(@ForAll String address) {
        assertThat(Network.of(address)).isNotNull();
    }
}
