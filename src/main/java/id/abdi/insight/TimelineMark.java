package id.abdi.insight;

import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Period;
import id.abdi.web.Ui;
import java.time.LocalDate;
import java.util.List;

/**
 * What happened to a person that may explain their course, such as a move: a bean of the module that knows it. Shown numbered in the
 * drawing of the course and in words below.
 */
public interface TimelineMark {
    /** Something that began on that day, in a sentence without the day. */
    record Mark(LocalDate date, String words) {}

    /** What began within the period, as much of it as the reader may know; that the reader may see the person is decided before. */
    List<Mark> marks(Caller reader, EmployeeId person, Period period, Ui ui);
}
