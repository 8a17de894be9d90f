package id.abdi.bench;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** What went over the wire for a page, as Chromium tells it: headers and bodies, compressed as they were sent. */
final class Wire {
    /** One request: its kind, and the bytes up and down. What comes out of a cache has none. */
    private static final class Sent {
        private String type = "";
        private long line;
        private long headers;
        private long body;
        private long down;
        private long answerHeaders;
        private boolean cached;

        long up() {
            return line + headers + body;
        }
    }

    private final Map<String, Sent> requests = new LinkedHashMap<>();

    private Wire() {}

    static Wire of(Page page) {
        Wire wire = new Wire();
        CDPSession session = page.context().newCDPSession(page);
        session.send("Network.enable");
        session.on("Network.requestWillBeSent", wire::begun);
        session.on("Network.requestWillBeSentExtraInfo", wire::headers);
        session.on("Network.responseReceivedExtraInfo", event -> {
            if (event.has("headersText")) {
                wire.sent(event).answerHeaders = length(event.get("headersText").getAsString());
            }
        });
        session.on("Network.requestServedFromCache", event -> wire.sent(event).cached = true);
        session.on("Network.responseReceived", event -> {
            if (event.getAsJsonObject("response").get("fromDiskCache").getAsBoolean()) {
                wire.sent(event).cached = true;
            }
        });
        session.on(
                "Network.loadingFinished",
                event -> wire.sent(event).down += event.get("encodedDataLength").getAsLong());
        return wire;
    }

    private Sent sent(JsonObject event) {
        return requests.computeIfAbsent(event.get("requestId").getAsString(), first -> new Sent());
    }

    private void begun(JsonObject event) {
        Sent sent = sent(event);
        JsonObject request = event.getAsJsonObject("request");
        URI address = URI.create(request.get("url").getAsString());
        sent.type = event.has("type") ? event.get("type").getAsString() : "";
        sent.line = length(request.get("method").getAsString() + " " + path(address) + " HTTP/1.1\r\n\r\n");
        if (request.has("postData")) {
            sent.body = length(request.get("postData").getAsString());
        }
        if (event.has("redirectResponse")) {
            sent.down += event.getAsJsonObject("redirectResponse")
                    .get("encodedDataLength")
                    .getAsLong();
        }
    }

    private static String path(URI address) {
        return address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
    }

    private void headers(JsonObject event) {
        long bytes = 0;
        for (Map.Entry<String, JsonElement> header :
                event.getAsJsonObject("headers").entrySet()) {
            bytes += length(header.getKey() + ": " + header.getValue().getAsString() + "\r\n");
        }
        sent(event).headers = bytes;
    }

    private static long length(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** Begins to count anew. */
    void clear() {
        requests.clear();
    }

    /** Requests that went over the wire. */
    int requests() {
        return (int) requests.values().stream().filter(sent -> !sent.cached).count();
    }

    long down() {
        return requests.values().stream().mapToLong(sent -> sent.down).sum();
    }

    long up() {
        return requests.values().stream()
                .filter(sent -> !sent.cached)
                .mapToLong(Sent::up)
                .sum();
    }

    /** Both ways, without headers. */
    long content() {
        return requests.values().stream()
                .filter(sent -> !sent.cached)
                .mapToLong(sent -> sent.body + sent.down - sent.answerHeaders)
                .sum();
    }

    /** @param type as Chromium calls it: Document, Stylesheet, Script, Font, Image, XHR */
    long down(String type) {
        return requests.values().stream()
                .filter(sent -> sent.type.equals(type))
                .mapToLong(sent -> sent.down)
                .sum();
    }
}
