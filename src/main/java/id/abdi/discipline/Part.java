package id.abdi.discipline;

/** As what somebody has to do with a case. Everybody else does not know that there is one. */
public enum Part {
    /** Whom it is about. */
    PERSON,
    /** The direct superior; where that one is involved, the next above. */
    SUPERIOR,
    /** Opened it. */
    REPORTER,
    /** Sits in the team that examines. */
    TEAM,
    /** May impose what was proposed or decided. */
    COMPETENT,
    PERSONNEL,
    INSPECTORATE;

    public String textKey() {
        return "discipline.part." + name();
    }
}
