package id.abdi.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A number as people type it, where it is one of the things that may be typed. */
class NipTest {
    private static final Nip NIP = new Nip("200107152024012991");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "200107152024012991",
                " 20010715 202401 2 991 ",
                "20010715.202401-2\u00a0991",
                "'200107152024012991",
            })
    void blanksDotsDashesAndApostrophesSayNothing(String typed) {
        assertThat(Nip.read(typed)).contains(NIP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2001", "2,00E+17", "20010715202401299x", "2001071520240129911", "DINKES.01"})
    void anythingElseIsNone(String typed) {
        assertThat(Nip.read(typed)).isEmpty();
    }

    @Test
    void nothingIsNone() {
        assertThat(Nip.read(null)).isEmpty();
    }
}
