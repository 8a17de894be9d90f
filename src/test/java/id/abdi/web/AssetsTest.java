package id.abdi.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Static files: their addresses, and what they weigh on a slow island (UX-4). */
class AssetsTest {
    private static final int BUDGET = 35 * 1024;

    private final Assets assets = new Assets("");

    @Test
    void anAddressNamesTheContent() {
        assertThat(assets.address("web", "style.css")).matches("/assets/[0-9a-f]{16}/web/style.css");
        assertThat(new Asset("a.js", "1".getBytes(StandardCharsets.UTF_8)).hash())
                .isNotEqualTo(new Asset("a.js", "2".getBytes(StandardCharsets.UTF_8)).hash());
    }

    @Test
    void aMissingFileIsAFaultOfThePage() {
        assertThatThrownBy(() -> assets.address("web", "none.js")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void styleAndScriptsStayLight() {
        assertThat(weight("style.css")).isLessThan(BUDGET);
        assertThat(weight("htmx.js") + weight("abdi.js")).isLessThan(BUDGET);
    }

    @Test
    void theStyleFetchesNothing() {
        String style = new String(assets.find("web", "style.css").orElseThrow().content(), StandardCharsets.UTF_8);
        assertThat(style).doesNotContain("@import").doesNotContainPattern("url\\((?!\"?data:)");
    }

    @Test
    void aGovernmentMayHaveItsOwnColour() {
        byte[] style =
                new Assets("#7a1f3d").find("web", "style.css").orElseThrow().content();
        assertThat(new String(style, StandardCharsets.UTF_8)).contains(":root{--brand:#7a1f3d;");
    }

    @Test
    void aColourOnWhichWhiteCannotBeReadIsRefused() {
        assertThatThrownBy(() -> new Assets("#f0c040"))
                .isInstanceOf(BrandFault.class)
                .hasMessageContaining("too light");
        assertThatThrownBy(() -> new Assets("teal"))
                .isInstanceOf(BrandFault.class)
                .hasMessageContaining("written like");
    }

    private int weight(String file) {
        return assets.find("web", file).orElseThrow().compressed().length;
    }
}
