package id.abdi.mandate;

import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.UnitId;
import id.abdi.listing.Listing;
import id.abdi.organization.Employee;
import id.abdi.organization.Unit;
import id.abdi.web.Tone;
import id.abdi.web.Ui;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The page of namings, for BKPSDM. */
@Component
class MandateViews {
    private final MandateSql sql;
    private final MandateFacts facts;
    private final MandateDay today;

    MandateViews(MandateSql sql, MandateFacts facts, MandateDay today) {
        this.sql = sql;
        this.facts = facts;
        this.today = today;
    }

    /**
     * @param form the id of the next naming, so that the same form sent twice records one (OFF-1)
     * @param day today, as the first day that is offered
     */
    record Page(List<Row> rows, String form, String day) {
        Listing<Row> listing(Ui ui) {
            return Listing.of(ui, ui.text("mandate.title"), rows)
                    .text(ui.text("mandate.unit"), Row::unit)
                    .text(ui.text("mandate.column.official"), Row::official)
                    .text(ui.text("mandate.column.time"), Row::time)
                    .text(ui.text("mandate.decision"), Row::decision)
                    .text(
                            ui.text("mandate.column.state"),
                            row -> ui.text(row.state().textKey()));
        }
    }

    /** Whether a naming makes somebody competent today. */
    enum State {
        NOW(Tone.GOOD),
        LATER(Tone.NEUTRAL),
        /** An administrator or pengawas is in the unit. */
        MANAGED(Tone.WARNING),
        /** Who is named is no Ahli Madya or Ahli Muda any more. */
        OTHER_POST(Tone.WARNING);

        private final Tone tone;

        State(Tone tone) {
            this.tone = tone;
        }

        Tone tone() {
            return tone;
        }

        String textKey() {
            return "mandate.state." + name();
        }
    }

    record Row(String address, String unit, String official, String time, String decision, State state) {
        /** Why it makes nobody competent. */
        String whyKey() {
            return state.textKey() + ".why";
        }

        boolean idle() {
            return state == State.MANAGED || state == State.OTHER_POST;
        }
    }

    /** What rows are made of. */
    private record Known(
            Map<EmployeeId, Employee> people, Map<UnitId, Unit> units, Set<UnitId> managed, Set<EmployeeId> nameable) {}

    @Transactional(readOnly = true)
    public Page of(Caller caller, Ui ui) {
        KeepMandates.requirePersonnel(caller);
        LocalDate day = today.day();
        List<Mandate> all = sql.since(day);
        Set<EmployeeId> officials = all.stream().map(Mandate::official).collect(Collectors.toSet());
        Set<UnitId> units = all.stream().map(Mandate::unit).collect(Collectors.toCollection(HashSet::new));
        Known known = new Known(
                facts.people(officials, day),
                facts.units(day),
                facts.managers(units, day).keySet(),
                facts.nameable(officials, day));
        return new Page(
                all.stream().map(one -> row(one, known, day, ui)).toList(),
                MandateId.fresh().toString(),
                day.toString());
    }

    private static Row row(Mandate mandate, Known known, LocalDate day, Ui ui) {
        Unit unit = known.units().get(mandate.unit());
        Employee official = known.people().get(mandate.official());
        return new Row(
                MandateController.PATH + "/" + mandate.id() + "/end",
                unit == null ? "" : unit.name(),
                official == null ? "" : ui.text("mandate.person", official.name(), official.post()),
                ui.text("mandate.time", ui.date(mandate.period().from()), ui.date(mandate.lastDay())),
                mandate.decision(),
                state(mandate, known, day));
    }

    private static State state(Mandate mandate, Known known, LocalDate day) {
        if (!mandate.period().contains(day)) {
            return State.LATER;
        }
        if (known.managed().contains(mandate.unit())) {
            return State.MANAGED;
        }
        return known.nameable().contains(mandate.official()) ? State.NOW : State.OTHER_POST;
    }

    static Map<EmployeeId, String> names(Map<EmployeeId, Employee> people) {
        return people.values().stream().collect(Collectors.toMap(Employee::id, Employee::name));
    }
}
