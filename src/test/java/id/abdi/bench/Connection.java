package id.abdi.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/**
 * How slow the way to the program is, and the phone. Chromium delays each request by the latency and slows what comes and
 * goes; it adds no round trips for opening a connection and for TLS.
 */
enum Connection {
    /** The machine's own speed, nothing slowed. */
    HERE(0, 0, 1),
    /** UX-4's usual one: 1.6 Mbit/s, 150 ms, a processor four times slower. */
    PHONE(1_600, 150, 4),
    /** UX-4's bad one: 400 kbit/s, 400 ms, and the same slow processor. */
    ISLAND(400, 400, 4);

    private final int kilobits;
    private final int latency;
    private final int slower;

    Connection(int kilobits, int latency, int slower) {
        this.kilobits = kilobits;
        this.latency = latency;
        this.slower = slower;
    }

    /** Lets the page have this connection from now on. */
    void of(Page page) {
        if (this == HERE) {
            return;
        }
        CDPSession session = page.context().newCDPSession(page);
        session.send("Network.enable");
        JsonObject network = new JsonObject();
        network.addProperty("offline", false);
        network.addProperty("latency", latency);
        network.addProperty("downloadThroughput", kilobits * 1000 / 8);
        network.addProperty("uploadThroughput", kilobits * 1000 / 8);
        session.send("Network.emulateNetworkConditions", network);
        JsonObject processor = new JsonObject();
        processor.addProperty("rate", slower);
        session.send("Emulation.setCPUThrottlingRate", processor);
    }
}
