package id.abdi.attendance;

/** Whether somebody works on a day. */
public enum DutyState {
    ON_DUTY,
    /** A working day of theirs, but they are on recorded leave. */
    NOT_ON_DUTY,
    /** Not a working day of their pattern, or a holiday where they work. */
    REST
}
