package id.abdi.completeness;

import id.abdi.kernel.EmployeeId;
import id.abdi.ledger.Entry;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Everybody whom a head should have reported on a day, in the order of their ids. */
record HeadsDay(EmployeeId head, LocalDate date, List<PersonState> people) {
    HeadsDay {
        people = people.stream()
                .sorted(Comparator.comparing(one -> one.person().toString()))
                .toList();
    }

    int missing() {
        return (int) people.stream().filter(PersonState::missing).count();
    }

    Entry entry() {
        return Entry.of("closed-day")
                .with("head", head)
                .with("date", date)
                .with("people", people.size())
                .with("missing", missing())
                .with("list", people.stream().map(PersonState::text).toList());
    }
}
