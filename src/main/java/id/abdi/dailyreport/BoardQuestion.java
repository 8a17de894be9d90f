package id.abdi.dailyreport;

import id.abdi.activity.DayState;
import id.abdi.activity.DayWork;
import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import id.abdi.web.Link;
import id.abdi.web.Ui;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a head is asked beside the board: about the day of a person, with its facts, answered in a tap. Never a finding; it holds up no
 * verdict. Modules above implement it as a bean; each call costs a fixed number of statements.
 */
public interface BoardQuestion {
    /** What that head is asked of that day, answered or not. */
    List<Question> on(Caller head, Day day, Ui ui);

    /** What that head has not answered yet, oldest first, of some weeks up to today. */
    List<Question> open(Caller head, LocalDate today, Ui ui);

    /** What is or was asked about a person on these days, both included, for who may see the person; the person may add own words. */
    Map<LocalDate, List<Question>> about(Caller reader, EmployeeId person, LocalDate first, LocalDate last, Ui ui);

    /** How many questions of past days each of these heads has not answered; who has none open has no entry. */
    Map<EmployeeId, Integer> unanswered(Collection<EmployeeId> heads, LocalDate today);

    /**
     * A day of a head as the board knows it already.
     *
     * @param work of everybody on the board
     */
    record Day(LocalDate date, DayState state, Map<EmployeeId, DayWork> work) {
        public Day {
            work = Map.copyOf(work);
        }
    }

    /**
     * A question as pages show it.
     *
     * @param anchor its id on a page
     * @param text the facts, and what is asked
     * @param note where it comes from, and what it does not mean
     * @param said answers and words so far, oldest first
     * @param form where it is answered; null for a reader who does not answer it
     * @param words where the person adds own words; null for everybody else
     */
    record Question(
            String anchor,
            LocalDate day,
            String title,
            String text,
            @Nullable String note,
            List<Link> links,
            List<String> said,
            @Nullable Form form,
            @Nullable String words) {
        public Question {
            links = List.copyOf(links);
            said = List.copyOf(said);
        }

        /** Whether it waits for the reader's answer. */
        public boolean waits() {
            return form != null && !form.answered();
        }
    }

    /**
     * One tap for each choice.
     *
     * @param field the name under which the chosen value is sent; words go as {@code words}
     */
    record Form(String action, String field, List<Choice> choices, boolean answered) {
        public Form {
            choices = List.copyOf(choices);
        }
    }

    record Choice(String value, String text) {}
}
