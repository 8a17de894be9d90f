package id.abdi.breach;

/** Which list of medium sanctions holds (D-2). */
public enum MediumKinds {
    /** The allowance (tunjangan kinerja, locally TPP) cut by 25 % for 6, 9 or 12 months: PP 94/2021, as BKN 6/2022 Pasal 10 reads it. */
    ALLOWANCE_CUT,
    /** Rise delayed, promotion delayed, one rank lower, a year each: what a ministry used until the pay regulation exists. */
    RISE_AND_RANK
}
