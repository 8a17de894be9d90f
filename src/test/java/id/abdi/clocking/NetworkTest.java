package id.abdi.clocking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From where a terminal may speak. */
class NetworkTest {
    @ParameterizedTest
    @CsvSource({
        "10.20.0.0/16, 10.20.255.1, true",
        "10.20.0.0/16, 10.21.0.1, false",
        "10.20.30.40, 10.20.30.40, true",
        "10.20.30.40, 10.20.30.41, false",
        "0.0.0.0/0, 192.0.2.1, true",
        "fd00::/8, fd12::1, true",
        "fd00::/8, 10.0.0.1, false",
        "10.0.0.0/8, kantor.contoh, false"
    })
    void anAddressIsInItOrNot(String network, String address, boolean inside) {
        assertThat(Network.of(network).orElseThrow().contains(address)).isEqualTo(inside);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kantor.contoh", "10.20.0.0/33", "10.20.0.0/x", "10.20.0/16/2"})
    void anythingElseIsNone(String typed) {
        assertThat(Network.of(typed)).isEmpty();
    }
}
