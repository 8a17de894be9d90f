package id.abdi.operation;

import java.time.DateTimeException;
import java.time.ZoneId;
import org.springframework.boot.convert.DurationStyle;

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

    /** What it may be is told by what it is initially. */
    void check(String value) {
        if (initially.matches("[0-9]+") && !value.matches("[0-9]{1,9}")) {
            throw new OperationFault(name + " is a whole number such as " + initially + ", not " + value + ".");
        }
        if (initially.matches("[0-9]+[smhd]") && !length(value)) {
            throw new OperationFault(name + " is a length of time such as " + initially + ", not " + value + ".");
        }
        if (initially.contains("/") && !zone(value)) {
            throw new OperationFault(name + " is a time zone such as " + initially + ", not " + value + ".");
        }
    }

    private static boolean length(String value) {
        try {
            return DurationStyle.detectAndParse(value).isPositive();
        } catch (IllegalArgumentException other) {
            return false;
        }
    }

    private static boolean zone(String value) {
        try {
            return ZoneId.of(value) != null;
        } catch (DateTimeException unknown) {
            return false;
        }
    }
}
