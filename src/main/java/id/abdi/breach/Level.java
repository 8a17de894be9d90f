package id.abdi.breach;

/** How heavy a sanction is (tingkat hukuman disiplin, PP 94/2021 Pasal 8), from the lightest up. */
public enum Level {
    /** Ringan: the effect stays within the unit (D-1). */
    LIGHT,
    /** Sedang: it reaches the agency. */
    MEDIUM,
    /** Berat: it reaches the government or the state. */
    HEAVY;

    public boolean heavierThan(Level other) {
        return compareTo(other) > 0;
    }

    /** The key of its word, the same for every module. */
    public String textKey() {
        return "breach.level." + name();
    }
}
