package id.abdi.rulebook;

import id.abdi.kernel.Scope;
import java.time.LocalDate;

/**
 * What is in force on a date: of the settings for the nearest unit, the newest that had begun by then; else the rule's
 * initial value. Answers from memory, so ask it as often as needed.
 */
public interface Rulebook {
    <T> T on(Rule<T> rule, LocalDate date, Scope scope);

    /** The same with all that a page must show beside a result: the source, the sentence, whether it is confirmed. */
    <T> Valued<T> valued(Rule<T> rule, LocalDate date, Scope scope);
}
