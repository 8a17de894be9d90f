package id.abdi.bench;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.abdi.bench.Figures.at;
import static id.abdi.bench.Figures.median;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import id.abdi.fixture.Browser;
import id.abdi.fixture.Cable;
import id.abdi.fixture.Taps;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code ./abdi bench web}: what a head's day and an activity weigh and how long they take on a phone of 360 by 740, in
 * Chromium, on the real program in a process of its own (UX-2, UX-3, UX-4). Each head has twelve people with
 * activities of two weeks, and nothing is reported yet.
 */
final class WebBench {
    private static final int HEADS = 12;
    private static final String OFFLINE = "UX-4 repeated visit usable without a network, ms";
    private static final String REASON = "Separuh laporan";

    private final Browser browser = new Browser();
    private final Figures figures = new Figures();
    private final Program program;
    private final Iterator<Head> heads;
    private final boolean quick;
    private String day = "";

    private WebBench(Program program, List<Head> heads, boolean quick) {
        this.program = program;
        this.heads = heads.iterator();
        this.quick = quick;
    }

    public static void main(String[] words) throws IOException {
        List<String> given = List.of(words);
        if (!List.of("--quick").containsAll(given)) {
            System.err.println("bench web knows only --quick. ./abdi bench --help says more.");
            System.exit(2);
        }
        if (Browser.program().isEmpty()) {
            System.err.println(
                    "bench web needs Chromium, and there is none: install it (Debian: apt-get install chromium).");
            System.exit(1);
        }
        measure(!given.isEmpty());
    }

    private static void measure(boolean quick) throws IOException {
        Path folder = Files.createTempDirectory("abdi-bench-");
        try {
            List<Head> heads = Head.prepare(Map.of(), folder, HEADS, "--people", "12", "--days", quick ? "6" : "14");
            try (Program program = Program.serve(folder.resolve("data"))) {
                new WebBench(program, heads, quick).run();
            }
        } finally {
            Browser.quit();
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private void run() {
        List<Cookie> reader = signedIn(heads.next());
        warmUp(reader);
        weight(reader);
        onThePhone(reader);
        onTheIsland(reader);
        offline(reader);
        verdicts("", "the machine's own speed", Connection.HERE);
        verdicts("Phone", "1.6 Mbit/s, 150 ms, CPU 4x slower", Connection.PHONE);
        story();
        activity(reader);
        System.out.println(JsonMapper.builder().build().writeValueAsString(figures.named()));
    }

    /** The program is measured as it is in the middle of a day, not at its first request. */
    private void warmUp(List<Cookie> cookies) {
        Page page = visitor(cookies, Connection.HERE);
        for (int i = 0; i < (quick ? 5 : 20); i++) {
            page.navigate("/today");
        }
        day = page.locator("[data-row] form").first().getAttribute("action").split("/", -1)[2];
        page.navigate("/activities");
        browser.close();
    }

    private void weight(List<Cookie> cookies) {
        Page page = visitor(cookies, Connection.HERE);
        Wire wire = Wire.of(page);
        open(page);
        settle(page);
        figures.add("firstKb", "UX-4 first visit of /today, kB down", kilobytes(wire.down()), 100);
        figures.add("firstRequests", "UX-4 first visit, requests", wire.requests(), 12);
        figures.add("pageKb", "UX-4 of it the page", kilobytes(wire.down("Document")));
        figures.add("styleKb", "UX-4 of it styles", kilobytes(wire.down("Stylesheet")), 35);
        figures.add("scriptKb", "UX-4 of it scripts", kilobytes(wire.down("Script")), 35);
        figures.add("fontKb", "UX-4 of it fonts", kilobytes(wire.down("Font")), 20);
        wire.clear();
        page.navigate("about:blank");
        open(page);
        settle(page);
        figures.add("repeatKb", "UX-4 repeated visit, kB down", kilobytes(wire.down()), 20);
        figures.add("repeatRequests", "UX-4 repeated visit, requests", wire.requests());
        wire.clear();
        report(page);
        figures.add("verdictKb", "UX-4 one verdict, kB up and down", kilobytes(wire.up() + wire.down()), 2);
        figures.add("verdictUpKb", "UX-4 of it up", kilobytes(wire.up()));
        figures.add("verdictDownKb", "UX-4 of it down", kilobytes(wire.down()));
        figures.add("verdictContentKb", "UX-4 of both content, without headers", kilobytes(wire.content()));
        browser.close();
    }

    private void onThePhone(List<Cookie> cookies) {
        List<Double> largest = new ArrayList<>();
        List<Double> shift = new ArrayList<>();
        for (int i = 0; i < (quick ? 1 : 5); i++) {
            Page page = visitor(cookies, Connection.PHONE);
            open(page);
            settle(page);
            largest.add(Probe.of(page).largest());
            shift.add(Probe.of(page).shift());
            browser.close();
        }
        figures.add("lcpMs", "UX-4 LCP at 1.6 Mbit/s, 150 ms, CPU 4x slower, ms", median(largest), 2500);
        figures.add("cls", "UX-4 CLS of the same visit, the worst", Collections.max(shift), 0.1);
    }

    private void onTheIsland(List<Cookie> cookies) {
        List<Double> first = new ArrayList<>();
        List<Double> repeated = new ArrayList<>();
        for (int i = 0; i < (quick ? 1 : 5); i++) {
            Page page = visitor(cookies, Connection.ISLAND);
            first.add(open(page));
            page.navigate("about:blank");
            repeated.add(open(page));
            browser.close();
        }
        figures.add("boardReadyMsSlow3g", "UX-4 first visit usable at 400 kbit/s, 400 ms, ms", median(first), 6000);
        figures.add("repeatReadyMsSlow3g", "UX-4 repeated visit usable at the same, ms", median(repeated), 3000);
    }

    /** The page that was visited before, opened where there is no network. */
    private void offline(List<Cookie> cookies) {
        try (Cable cable = new Cable(URI.create(program.address()).getPort())) {
            Page page = visitor(cable.port(), cookies, Connection.HERE);
            open(page);
            assertThat(page.locator("body[data-kept]")).hasCount(1);
            page.navigate("about:blank");
            page.context().setOffline(true);
            cable.cut();
            figures.add("offlineReadyMs", OFFLINE, open(page), 1500);
        } catch (PlaywrightException nothingKept) {
            figures.never("offlineReadyMs", OFFLINE, 1500);
        }
        browser.close();
    }

    private void verdicts(String name, String words, Connection connection) {
        Page page = visitor(signedIn(heads.next()), connection);
        open(page);
        for (int i = 0; i < (quick ? 4 : 10); i++) {
            report(page);
        }
        Probe probe = Probe.of(page);
        List<Double> shown = probe.shown();
        figures.add("tapShown" + name + "Ms", "UX-2 tap to shown, " + words + ", ms, median", median(shown), 100);
        figures.add("tapShown" + name + "P95Ms", "UX-2 the same, p95", at(shown, 0.95), 100);
        figures.add("tapStored" + name + "Ms", "UX-2 tap to stored, the same, ms, median", median(probe.stored()));
        figures.add("inp" + name + "Ms", "UX-4 INP of these taps, ms (0: below 16)", probe.slowest(), 200);
        browser.close();
    }

    private void story() {
        Page page = visitor(signedIn(withOneAway()), Connection.HERE);
        open(page);
        Taps taps = new Taps(page);
        taps.wholeDay(REASON);
        assertThat(page.locator("#progress")).containsText("12 dari 12");
        figures.add("taps12", "UX-2 taps of the day of twelve people", taps.taps(), 14);
        figures.add("pageLoads12", "UX-2 page loads of it", taps.pageLoads(), 0);
        figures.add("klmSeconds12", "UX-2 the same by the keystroke-level model, s", taps.seconds(0), 42);
        figures.add("klmSeconds12Reading", "UX-2 with 1.5 s of reading a row, s", taps.seconds(1.5), 60);
        browser.close();
    }

    /** The next head of twelve people of whom one is on recorded leave on the day that the board opens with. */
    private Head withOneAway() {
        Head head = heads.next();
        while (said(head, "nip") != 12 || said(head, "NOT_ON_DUTY") != 1) {
            head = heads.next();
        }
        return head;
    }

    /** How often the API says that word of the head's people. */
    private int said(Head head, String word) {
        try {
            return Asker.program(program.address(), head.token())
                            .get("/api/v1/me/subordinates?date=" + day)
                            .text()
                            .split("\"" + word + "\"", -1)
                            .length
                    - 1;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The own day: one of the frequent activities, as it is offered, and saved. */
    private void activity(List<Cookie> cookies) {
        Page page = visitor(cookies, Connection.HERE);
        page.navigate("/activities");
        int before = page.locator("[data-activity]").count();
        Taps taps = new Taps(page);
        long begun = System.nanoTime();
        taps.tap(page.locator("[data-suggestion]").first());
        taps.tap(page.locator("#activity-save"));
        assertThat(page.locator("[data-activity]")).hasCount(before + 1);
        figures.add("activityTouches", "UX-3 touches for one activity", taps.taps(), 3);
        figures.add("activitySeconds", "UX-3 of a hand by the keystroke-level model, s", taps.seconds(0));
        figures.add("activityMs", "UX-3 of program and browser, ms", (System.nanoTime() - begun) / 1e6);
        browser.close();
    }

    private Page visitor(List<Cookie> cookies, Connection connection) {
        return visitor(URI.create(program.address()).getPort(), cookies, connection);
    }

    private Page visitor(int port, List<Cookie> cookies, Connection connection) {
        Page page = browser.phone(port);
        page.setDefaultTimeout(60_000);
        page.context().addCookies(cookies);
        Probe.into(page.context());
        connection.of(page);
        return page;
    }

    /** Opens the board and gives the milliseconds until it is drawn and its scripts work. */
    private static double open(Page page) {
        page.navigate("/today");
        return Probe.of(page).ready();
    }

    /** Waits until nothing more comes. */
    private static void settle(Page page) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    /** Taps the first who waits as expected, and waits until it is stored. */
    private static void report(Page page) {
        Locator waiting =
                page.locator("[data-wanted=true]:not(:has(.is-offered))").first();
        String anchor = waiting.getAttribute("id");
        waiting.locator("[data-verdict=EXPECTED]").tap();
        assertThat(page.locator("#" + anchor + ".is-reported")).hasCount(1);
    }

    /** What the browser of the head keeps after signing in by the form; its cache is left behind. */
    private List<Cookie> signedIn(Head head) {
        Page page = browser.phone(URI.create(program.address()).getPort());
        page.navigate("/login");
        page.locator("[name=nip]").fill(head.nip());
        page.locator("[name=password]").fill(head.password());
        page.locator("main [type=submit]").first().click();
        assertThat(page.locator("body.signed-in")).hasCount(1);
        List<Cookie> cookies = page.context().cookies();
        browser.close();
        return cookies;
    }

    private static double kilobytes(long bytes) {
        return bytes / 1000.0;
    }
}
