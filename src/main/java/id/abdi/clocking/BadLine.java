package id.abdi.clocking;

import id.abdi.intake.Reason;

/** A line that is no punch: kept as it came, with what is wrong and what to do. */
record BadLine(int line, String text, Reason why) {
    static final int LONGEST = 500;

    /** The text as it is kept: without signs that no screen shows, and not longer than a line can be. */
    static BadLine of(int line, String text, Reason why) {
        String plain = text.replaceAll("[\\p{Cntrl}&&[^\t]]", "?");
        return new BadLine(line, plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain, why);
    }

    /** Whether it shows that the device's clock is wrong. */
    boolean wrongClock() {
        return why.key().equals(PunchReader.FUTURE) || why.key().equals(PunchReader.LONG_AGO);
    }
}
