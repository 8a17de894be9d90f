package id.abdi.bench;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;

/** Looks on from inside the page: what the browser itself counts, and when a tap is seen. */
final class Probe {
    /** A moment counts as seen when its frame was drawn. A verdict's time runs from the finger's first touch. */
    private static final String SCRIPT = """
            window.probe = {ready: 0, largest: 0, shift: 0, slowest: 0, shown: [], stored: []};
            (() => {
                const probe = window.probe;
                const drawn = then => requestAnimationFrame(() => setTimeout(() => then(performance.now())));
                const watch = (type, each, more) => new PerformanceObserver(list => list.getEntries().forEach(each))
                    .observe({type, buffered: true, ...more});
                watch('largest-contentful-paint', entry => { probe.largest = entry.startTime; });
                watch('layout-shift', entry => { probe.shift += entry.hadRecentInput ? 0 : entry.value; });
                watch('event', entry => {
                    probe.slowest = Math.max(probe.slowest, entry.interactionId ? entry.duration : 0);
                }, {durationThreshold: 16});
                // The page that the phone kept is put into the shell after it is loaded.
                let seen = false;
                const usable = () => {
                    if (!seen && document.readyState !== 'loading' && window.htmx && document.querySelector('[data-verdict]')) {
                        seen = true;
                        drawn(now => { probe.ready = now; });
                    }
                };
                document.addEventListener('DOMContentLoaded', usable);
                let touched = 0;
                let row = null;
                let shown = false;
                document.addEventListener('pointerdown', event => { touched = event.timeStamp; }, true);
                document.addEventListener('click', event => {
                    row = event.target.closest('[data-verdict]') ? event.target.closest('[data-row]').id : null;
                    shown = false;
                }, true);
                new MutationObserver(() => {
                    usable();
                    const classes = row && document.getElementById(row)?.classList;
                    const begun = touched;
                    if (classes && !shown && classes.contains('is-sending')) {
                        shown = true;
                        drawn(now => probe.shown.push(now - begun));
                    } else if (classes?.contains('is-reported')) {
                        row = null;
                        drawn(now => probe.stored.push(now - begun));
                    }
                }).observe(document, {subtree: true, childList: true, attributes: true, attributeFilter: ['class']});
            })();
            """;

    private final Page page;

    private Probe(Page page) {
        this.page = page;
    }

    /** Looks on in every page that the visitor opens from now on. */
    static void into(BrowserContext visitor) {
        visitor.addInitScript(SCRIPT);
    }

    static Probe of(Page page) {
        return new Probe(page);
    }

    /** Milliseconds until the board is drawn and its scripts work. */
    double ready() {
        page.waitForFunction("window.probe.ready > 0");
        return number("ready");
    }

    /** Milliseconds until the largest part of the page was drawn (LCP). */
    double largest() {
        return number("largest");
    }

    /** How much moved without being asked (CLS); all of it, which is no less than the worst of its sessions. */
    double shift() {
        return number("shift");
    }

    /** Milliseconds of the slowest interaction, to its next frame (INP of few interactions); 0 is less than 16. */
    double slowest() {
        return number("slowest");
    }

    /** Milliseconds from each tap on a verdict until it was seen as taken, before the network answered. */
    List<Double> shown() {
        return list("shown");
    }

    /** Milliseconds from each tap on a verdict until it was seen as stored. */
    List<Double> stored() {
        return list("stored");
    }

    private double number(String name) {
        return ((Number) page.evaluate("window.probe." + name)).doubleValue();
    }

    private List<Double> list(String name) {
        List<?> measured = (List<?>) page.evaluate("window.probe." + name);
        return measured.stream().map(time -> ((Number) time).doubleValue()).toList();
    }
}
