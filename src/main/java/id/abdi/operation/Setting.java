package id.abdi.operation;

/**
 * One setting of ours. None of them is a secret: the passwords of a database are settings of Spring Boot.
 *
 * @param initially what holds where nothing is given; empty for nothing
 */
record Setting(String name, String initially, Given by, String purpose) {
    /** Who gives it. */
    enum Given {
        OPERATOR,
        /** The launcher, the systemd unit or the program itself. */
        LAUNCHER
    }

    /** A setting in the form in which {@code abdi.time-zone} and {@code ABDI_TIME_ZONE} are the same. */
    String bare() {
        return Settings.bare(name);
    }
}
