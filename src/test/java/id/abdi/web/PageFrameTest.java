package id.abdi.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Views, addresses and the language of a page, without a server. */
class PageFrameTest {
    private final PageFrame frame =
            new PageFrame(new Words(ZoneId.of("Asia/Jakarta")), new Languages(), new Assets(""), List.of());
    private final JteViews views = new JteViews(frame);

    @Test
    void aViewNameIsTheTemplateOfItsModule() throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        views.view("web/Empty")
                .render(Map.of("title", "Belum ada <b>", "text", "Isi"), new MockHttpServletRequest(), response);
        assertThat(response.getContentAsString(StandardCharsets.UTF_8)).contains("<h2>Belum ada &lt;b&gt;</h2>");
        assertThat(response.getContentType()).isEqualTo("text/html;charset=UTF-8");
    }

    @Test
    void anUnknownTemplateIsAFault() {
        assertThatThrownBy(() -> views.resolveViewName("web/None", Locale.ROOT))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void redirectsAreLeftToSpring() {
        assertThat(views.resolveViewName("redirect:/today", Locale.ROOT)).isNull();
    }

    @Test
    void aFormComesBackToItsOwnPageOnly() {
        assertThat(PageFrame.local("/today?date=2026-11-25")).isEqualTo("/today?date=2026-11-25");
        assertThat(PageFrame.local("//evil.example/today")).isNull();
        assertThat(PageFrame.local("/\\evil.example")).isNull();
        assertThat(PageFrame.local("https://evil.example/")).isNull();
        assertThat(PageFrame.local("/a\r\nSet-Cookie: b")).isNull();
    }
}
