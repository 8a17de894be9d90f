package id.abdi.calendar;

/** What kind of holiday: the lists and decisions they come from differ, the effect on a working day does not. */
public enum HolidayKind {
    /** <em>Hari libur nasional</em>, by the yearly joint decree of three ministers. */
    NATIONAL,
    /** <em>Cuti bersama</em>, by decision of the President. */
    JOINT,
    /** <em>Libur daerah</em>, by decision of the regency, for all or for one unit. */
    REGIONAL
}
