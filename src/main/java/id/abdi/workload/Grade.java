package id.abdi.workload;

import id.abdi.web.Tone;

/** Prestasi kerja of a post (PEJ) or a unit (PU), from its effectiveness (W-3). It judges the load, not the people. */
enum Grade {
    A,
    B,
    C,
    D,
    E;

    /** The key of its official word. */
    String textKey() {
        return "workload.grade." + name();
    }

    Tone tone() {
        return switch (this) {
            case A, B -> Tone.GOOD;
            case C -> Tone.NEUTRAL;
            case D, E -> Tone.WARNING;
        };
    }
}
