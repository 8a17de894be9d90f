package id.abdi.database;

/** A moment between two looks at a process of the operating system. */
final class Pause {
    private Pause() {}

    static void brief() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new DatabaseFault("The start was interrupted.", stopped);
        }
    }
}
