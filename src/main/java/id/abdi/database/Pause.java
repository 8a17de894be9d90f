package id.abdi.database;

import java.time.Duration;

/** A moment between two tries, or two looks at a process of the operating system. */
final class Pause {
    private Pause() {}

    static void brief() {
        of(Duration.ofMillis(20));
    }

    static void of(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new DatabaseFault("The start was interrupted.", stopped);
        }
    }
}
