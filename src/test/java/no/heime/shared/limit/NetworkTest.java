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
        "203.0.113.9:51234, 203.0.113.9",
        "::ffff:203.0.113.9, 203.0.113.9",
        "::ffff:cb00:7109, 203.0.113.9",
        "[::ffff:203.0.113.9]:51234, 203.0.113.9",
        "2001:db8:1:2:3:4:5:6, 20010db800010002",
        "2001:db8:1:2::1, 20010db800010002",
        "[2001:db8:1:2::1]:51234, 20010db800010002",
        "[2001:db8:1:2::1], 20010db800010002",
        "fe80::1%eth0, fe80000000000000",
        "2001:db8::1, 20010db800000000",
        "::1, 0000000000000000",
        "nowhere, nowhere",
        "'', ''"
    })
    void isAnAddressOrTheHalfThatThoseOnOneNetShare(String address, String own) {
        assertThat(Network.of(address).own()).isEqualTo(own);
    }

    @Test
    void oneNetIsOneHoweverManyAddressesItTakes() {
        assertThat(Network.of("2001:db8:1:2:aaaa::1")).isEqualTo(Network.of("2001:db8:1:2:ffff:0:0:9"));
        assertThat(Network.of("2001:db8:1:3::1")).isNotEqualTo(Network.of("2001:db8:1:2::1"));
    }

    @Test
    void aHouseMayHaveManyNetsOfLongAddressesBesideEachOther() {
        var house = Network.of("2001:db8:1:200::1").house();
        assertThat(house).isPresent().isEqualTo(Network.of("2001:db8:1:2ff::1").house());
        assertThat(house).isNotEqualTo(Network.of("2001:db8:1:300::1").house());
        assertThat(Network.of("203.0.113.9").house()).isEmpty();
        assertThat(Network.of("::ffff:203.0.113.9").house()).isEmpty();
    }

    @Property
    void whateverStandsThereIsSomeNetwork(@ForAll String address) {
        assertThat(Network.of(address)).isNotNull();
    }
}
