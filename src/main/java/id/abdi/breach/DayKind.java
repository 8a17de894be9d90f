package id.abdi.breach;

/** What a count of days counts; where the law only says <em>hari</em>, a dated rule says which (D-13, D-14, D-16). */
public enum DayKind {
    CALENDAR,
    WORKING
}
