package id.abdi.notice;

/** How often somebody wants mail. */
enum MailChoice {
    /** One mail in the morning of a working day, if there is anything new. */
    DAILY,
    /** Soon after something is told; what is told within a quarter of an hour comes in one. */
    SOON,
    NONE
}
