package id.abdi.dailyreport;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Counts what a head does on a phone and how long that takes by the keystroke-level model (Card, Moran and Newell 1980) with
 * the times of UX-2: think 1.35 s, point 0.43 s, tap 0.31 s, flick 0.2 s, key 0.28 s. The next verdict of a list of equal
 * rows needs no new plan: one thought begins the day and each exception.
 */
final class Taps {
    private static final double THINK = 1.35;
    private static final double POINT = 0.43;
    private static final double TAP = 0.31;
    private static final double FLICK = 0.2;
    private static final double KEY = 0.28;

    private final Page page;
    private final AtomicInteger loads = new AtomicInteger();
    private int taps;
    private int rows;
    private double seconds = THINK;

    Taps(Page page) {
        this.page = page;
        page.onRequest(request -> {
            if (request.isNavigationRequest()) {
                loads.incrementAndGet();
            }
        });
    }

    /** Scrolls to the row as a thumb does, and taps the verdict. */
    void tap(String row, String verdict) {
        var button = page.locator("#" + row + " [data-verdict=" + verdict + "]");
        boolean visible = (boolean) button.evaluate(
                "b => { const r = b.getBoundingClientRect(); return r.top >= 0 && r.bottom <= innerHeight - 64 }");
        if (!visible) {
            seconds += FLICK;
        }
        if (!verdict.equals("EXPECTED")) {
            seconds += THINK;
        }
        button.tap();
        rows++;
        taps++;
        seconds += POINT + TAP;
        if (verdict.equals("BELOW")) {
            assertThat(page.locator("#" + row + " textarea")).isFocused();
        } else {
            assertThat(page.locator("#" + row + ".is-reported")).hasCount(1);
        }
    }

    /** Types a reason where the focus already is, and taps to send it. */
    void write(String row, String reason) {
        page.keyboard().type(reason);
        seconds += THINK + KEY * reason.length();
        page.locator("#" + row + " [data-save]").tap();
        taps++;
        seconds += POINT + TAP;
        assertThat(page.locator("#" + row + ".is-reported")).hasCount(1);
    }

    int taps() {
        return taps;
    }

    int pageLoads() {
        return loads.get();
    }

    /** @param reading seconds that each row is read before it is judged */
    double seconds(double reading) {
        return seconds + reading * rows;
    }
}
