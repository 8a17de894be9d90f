package id.abdi.bench;

/** What happens to a program in a bad hour (DUR-3). */
enum Fault {
    KILL_PROGRAM("the program is killed"),
    KILL_IN_TURN("the program is killed while the log gives places to leaves"),
    KILL_DATABASE("the postmaster is killed"),
    KILL_EVERYTHING("the program, the postmaster and all its processes are killed at once"),
    FREEZE_PROGRAM("the program stands still"),
    FREEZE_DATABASE("the processes of the database stand still"),
    DRAIN_POOL("the connections of the database are used up"),
    RESTART("the program is told to stop and is started again");

    private final String words;

    Fault(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
