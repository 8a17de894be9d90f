package id.abdi.offline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class OutboxEchoTest {
    private static MockHttpServletResponse answered(String method, String item) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, "/today");
        request.addHeader(OutboxEcho.HEADER, item);
        request.addParameter("verdict", "EXPECTED");
        MockHttpServletResponse response = new MockHttpServletResponse();
        assertThat(new OutboxEcho().preHandle(request, response, new Object())).isTrue();
        return response;
    }

    @Test
    void theHashIsOfLinesByName() {
        assertThat(OutboxEcho.hash(Map.of("verdict", new String[] {"EXPECTED"}, "key", new String[] {"1", "0"})))
                .isEqualTo(
                        OutboxEcho.hash(Map.of("key", new String[] {"1", "0"}, "verdict", new String[] {"EXPECTED"})))
                .isEqualTo("a656eaaad2f872a22bf5e5e7f054d1e4eb810a1ee6a2d97e4b59ebd26233154d");
    }

    @Test
    void anAnswerRepeatsWhichFormItWas() {
        assertThat(answered("POST", "019a0000-0000-7000-8000-000000000000").getHeader(OutboxEcho.HEADER))
                .startsWith("019a0000-0000-7000-8000-000000000000 ")
                .hasSize(36 + 1 + 64);
    }

    @Test
    void whoReadsOrSaysSomethingElseGetsNothingBack() {
        assertThat(answered("GET", "019a0000-0000-7000-8000-000000000000").getHeader(OutboxEcho.HEADER))
                .isNull();
        assertThat(answered("POST", "a\r\nSet-Cookie: b").getHeader(OutboxEcho.HEADER))
                .isNull();
    }
}
