package id.abdi.signal;

/** What a signal is about. None is a finding: each is a question to a human, after the innocent explanations that are named here (D-21). */
public enum SignalKind {
    /** One of two people punches for both. Innocent: they come together, which is told by the order that changes and by longer pauses. */
    PAIRED_PUNCHES,
    /** Whole days written as an earlier day of one's own. Innocent: a routine, which is told by others of the same post who write so too. */
    COPIED_DAYS,
    /** Texts that a colleague wrote first, and nobody else. Innocent: a meeting or a template, which more than two people write of. */
    COPIED_TEXTS,
    /** Entries faster and more even than a hand makes them. Innocent: made on the day without signal and sent together later. */
    MACHINE_ENTRIES,
    /** The same photo for several days, or that of a colleague. Innocent: one moment shown with two entries of a day. */
    REUSED_PHOTOS,
    /** Photos older than the work that they show. Innocent: a camera whose clock is wrong by the same time always. */
    OLD_PHOTOS,
    /** More minutes of work than there was time. Innocent: duty outside, where nobody punches. */
    IMPOSSIBLE_MINUTES,
    /** A head whose verdicts stay the same on days whose record is poor. Innocent: a team that has hardly a poor day. */
    BLIND_VERDICTS,
    /** A month's work written at its end. Innocent: made on the day without signal and sent later. */
    MONTH_END_ENTRIES,
    /** Two who judge each other and praise each other more than others praise them. Innocent: both are praised by others too. */
    MUTUAL_PRAISE
}
