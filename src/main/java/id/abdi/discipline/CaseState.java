package id.abdi.discipline;

import id.abdi.web.Tone;

/** Where a case stands; follows from its steps and the day. */
public enum CaseState {
    /** Opened; the person must be summoned. */
    OPENED(Tone.WARNING),
    SUMMONED(Tone.NOTE),
    /** Did not appear on the first summons. */
    MISSED(Tone.WARNING),
    SUMMONED_AGAIN(Tone.NOTE),
    /** Did not appear again: decided on the evidence. */
    MISSED_AGAIN(Tone.WARNING),
    /** Examined; the BAP waits for the person's words and signature. */
    EXAMINED(Tone.NOTE),
    /** The person signed the BAP, or refused to. */
    HEARD(Tone.NOTE),
    PROPOSED(Tone.NOTE),
    DECIDED(Tone.WARNING),
    /** The person has the decision and may object. */
    DELIVERED(Tone.NOTE),
    OBJECTED(Tone.NOTE),
    /** The decision counts. */
    IN_FORCE(Tone.NEUTRAL),
    /** Nothing followed, or an objection cancelled it. */
    WITHOUT_SANCTION(Tone.NEUTRAL),
    CLOSED(Tone.NEUTRAL);

    private final Tone tone;

    CaseState(Tone tone) {
        this.tone = tone;
    }

    public Tone tone() {
        return tone;
    }

    public String textKey() {
        return "discipline.state." + name();
    }
}
