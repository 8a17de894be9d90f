package id.abdi.dailyreport;

import id.abdi.web.Icon;
import id.abdi.web.Tone;

/** What the head says of one person's day (R4, step 3). Nothing is preselected: a report is a judgement. */
public enum Verdict {
    /** Melampaui. */
    ABOVE(Tone.GOOD, Icon.UP),
    /** Sesuai. */
    EXPECTED(Tone.GOOD, Icon.CHECK),
    /** Di bawah. */
    BELOW(Tone.WARNING, Icon.DOWN),
    /** Tanpa hasil. */
    NO_RESULT(Tone.DANGER, Icon.CROSS),
    /** Tidak bertugas: on leave, in training, at sea; the kind says which. */
    NOT_ON_DUTY(Tone.NEUTRAL, Icon.AWAY);

    private final Tone tone;
    private final Icon icon;

    Verdict(Tone tone, Icon icon) {
        this.tone = tone;
        this.icon = icon;
    }

    /** Anything but "as expected" is explained in a few words; why somebody is not on duty is said by its kind. */
    public boolean needsReason() {
        return this == ABOVE || this == BELOW || this == NO_RESULT;
    }

    public Tone tone() {
        return tone;
    }

    public Icon icon() {
        return icon;
    }

    public String textKey() {
        return "dailyreport.verdict." + name();
    }
}
