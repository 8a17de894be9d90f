package id.abdi.identity;

import id.abdi.credential.Signer;
import id.abdi.kernel.Uuid7;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * From where somebody comes to sign in: network, browser, and whether the browser was here before, which it proves by a
 * signed cookie (SEC-13).
 */
@Component
class Visits {
    /**
     * @param network the address as the brake on guessing counts it
     * @param place the network as its owner sees it later, too short to name a household
     * @param browser in a word or two, such as {@code Chrome · Android}
     * @param marked whether the browser carries the device's cookie already
     */
    record Visit(String network, String place, String browser, UUID device, boolean marked) {}

    private static final String PURPOSE = "device";
    private static final Map<String, String> BROWSERS = Map.of(
            "Edg", "Edge",
            "OPR/", "Opera",
            "SamsungBrowser", "Samsung Internet",
            "Firefox/", "Firefox",
            "Chrome/", "Chrome",
            "Safari/", "Safari");
    private static final List<String> BROWSER_ORDER =
            List.of("Edg", "OPR/", "SamsungBrowser", "Firefox/", "Chrome/", "Safari/");
    private static final List<String> SYSTEMS = List.of("Android", "iPhone", "iPad", "Windows", "Mac OS", "Linux");

    private final Signer signer;

    Visits(Signer signer) {
        this.signer = signer;
    }

    Visit of(HttpServletRequest request) {
        byte[] address = address(request.getRemoteAddr());
        Optional<UUID> device = Cookies.DEVICE.read(request).flatMap(this::device);
        return new Visit(
                text(address, address.length == 4 ? 4 : 8),
                text(address, address.length == 4 ? 3 : 6),
                browser(Objects.toString(request.getHeader("User-Agent"), "")),
                device.orElseGet(Uuid7::next),
                device.isPresent());
    }

    /** What the browser keeps of its device: the id and our signature. */
    String mark(UUID device) {
        byte[] signature = signer.sign(PURPOSE, device.toString());
        return device + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
    }

    private Optional<UUID> device(String mark) {
        try {
            UUID device = UUID.fromString(mark.substring(0, Math.max(0, mark.indexOf('.'))));
            return mark(device).equals(mark) ? Optional.of(device) : Optional.empty();
        } catch (IllegalArgumentException forged) {
            return Optional.empty();
        }
    }

    private static byte[] address(@Nullable String text) {
        try {
            return InetAddress.ofLiteral(Objects.toString(text, "0.0.0.0")).getAddress();
        } catch (IllegalArgumentException unreadable) {
            return new byte[4];
        }
    }

    /** The first bytes of the address; where some are left out, that is to be seen. */
    private static String text(byte[] address, int bytes) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < bytes; i++) {
            if (address.length == 4) {
                text.append(i == 0 ? "" : ".").append(address[i] & 0xff);
            } else {
                text.append(i > 0 && i % 2 == 0 ? ":" : "")
                        .append(String.format(java.util.Locale.ROOT, "%02x", address[i]));
            }
        }
        return bytes == address.length ? text.toString() : text + (address.length == 4 ? ".*" : "::*");
    }

    private static String browser(String agent) {
        String name = BROWSER_ORDER.stream()
                .filter(agent::contains)
                .findFirst()
                .map(sign -> BROWSERS.getOrDefault(sign, ""))
                .orElse("");
        String system = SYSTEMS.stream().filter(agent::contains).findFirst().orElse("");
        String words = String.join(" · ", Arrays.asList(name, system)).strip();
        return words.equals("·") ? "?" : words.replaceAll("^· | ·$", "");
    }
}
