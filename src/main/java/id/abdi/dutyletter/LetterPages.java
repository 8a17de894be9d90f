package id.abdi.dutyletter;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.identity.Caller;
import id.abdi.identity.Role;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Uuid7;
import id.abdi.listing.Listing;
import id.abdi.organization.Employee;
import id.abdi.organization.Lines;
import id.abdi.web.Ui;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The letters of a month: one's own, those of everybody below, and all of them for the personnel agency. */
@Component
class LetterPages {
    private static final int ON_A_PAGE = 50;
    private static final int PIECE = 500;

    private final LetterSql sql;
    private final Lines lines;
    private final LocalTimeZone zone;

    LetterPages(LetterSql sql, Lines lines, LocalTimeZone zone) {
        this.sql = sql;
        this.lines = lines;
        this.zone = zone;
    }

    /**
     * One letter in words.
     *
     * @param who is away
     * @param late whether it was recorded after its first day
     * @param why who withdrew it, when and why; null where it counts
     * @param withdraw the address where the reader withdraws it; null where they may not
     */
    record Row(
            String anchor,
            String who,
            String time,
            String days,
            String number,
            String place,
            @Nullable String purpose,
            String by,
            boolean late,
            @Nullable String why,
            @Nullable String withdraw) {}

    /**
     * A month.
     *
     * @param form the id of the next letter; null where the reader records none
     * @param people who may be chosen with a tap
     * @param more the address of what follows; null at the end
     */
    record MonthPage(
            String month,
            String previous,
            String next,
            List<Row> rows,
            @Nullable UUID form,
            List<Employee> people,
            @Nullable String more,
            Set<EmployeeId> seen) {}

    @Transactional(readOnly = true)
    public MonthPage month(Caller caller, YearMonth month, @Nullable UUID after, LocalDate today, Ui ui) {
        List<RecordedLetter> found =
                sql.page(among(caller, today), month.atDay(1), month.atEndOfMonth(), after, ON_A_PAGE + 1);
        List<RecordedLetter> shown = found.subList(0, Math.min(ON_A_PAGE, found.size()));
        Map<EmployeeId, Employee> people = people(shown, today);
        List<Employee> below = lines.subordinates(caller.id(), today);
        boolean records = caller.is(Role.BKPSDM) || !below.isEmpty();
        Set<EmployeeId> under = lines.tree(caller.id(), today).keySet();
        return new MonthPage(
                ui.month(month),
                address(month.minusMonths(1)),
                address(month.plusMonths(1)),
                shown.stream().map(one -> row(caller, one, under, people, ui)).toList(),
                records ? Uuid7.next() : null,
                below,
                found.size() > ON_A_PAGE
                        ? address(month) + "&after=" + shown.getLast().letter().id()
                        : null,
                shown.stream().map(one -> one.letter().employee()).collect(Collectors.toSet()));
    }

    /** All that the pages of that month show. */
    Listing<RecordedLetter> listing(Caller caller, YearMonth month, LocalDate today, Ui ui) {
        Map<EmployeeId, Employee> known = new HashMap<>();
        return Listing.of(ui, ui.text("dutyletter.list", ui.month(month)), Listing.<RecordedLetter>pieces(last -> {
                    List<RecordedLetter> piece = sql.page(
                            among(caller, today),
                            month.atDay(1),
                            month.atEndOfMonth(),
                            last == null ? null : last.letter().id().value(),
                            PIECE);
                    known.putAll(people(piece, today));
                    return piece;
                }))
                .text(
                        ui.text("dutyletter.person"),
                        one -> name(known, one.letter().employee(), ui))
                .figure(
                        ui.text("dutyletter.first"),
                        one -> one.letter().period().from())
                .figure(ui.text("dutyletter.last"), one -> one.letter().lastDay())
                .text(ui.text("dutyletter.number"), one -> one.letter().number())
                .text(ui.text("dutyletter.place"), one -> one.letter().place())
                .text(ui.text("dutyletter.purpose"), one -> one.letter().purpose())
                .text(ui.text("dutyletter.by"), one -> name(known, one.recordedBy(), ui))
                .figure(ui.text("dutyletter.at"), one -> zone.day(one.recordedAt()))
                .text(
                        ui.text("dutyletter.withdrawn"),
                        one -> one.withdrawn() == null ? null : one.withdrawn().reason())
                .passing("after");
    }

    /** Of whom letters are shown; null for everybody. */
    private @Nullable Set<EmployeeId> among(Caller caller, LocalDate today) {
        if (caller.is(Role.BKPSDM)) {
            return null;
        }
        Set<EmployeeId> among = new HashSet<>(lines.tree(caller.id(), today).keySet());
        among.add(caller.id());
        return among;
    }

    private Map<EmployeeId, Employee> people(List<RecordedLetter> letters, LocalDate today) {
        Set<EmployeeId> people = new HashSet<>();
        for (RecordedLetter one : letters) {
            people.add(one.letter().employee());
            people.add(one.recordedBy());
            Optional.ofNullable(one.withdrawn()).ifPresent(withdrawn -> people.add(withdrawn.by()));
        }
        return lines.employees(people, today);
    }

    private Row row(Caller caller, RecordedLetter one, Set<EmployeeId> under, Map<EmployeeId, Employee> people, Ui ui) {
        DutyLetter letter = one.letter();
        RecordedLetter.Withdrawn withdrawn = one.withdrawn();
        LocalDate first = letter.period().from();
        boolean records = under.contains(letter.employee())
                || (caller.is(Role.BKPSDM) && !caller.id().equals(letter.employee()));
        return new Row(
                "letter-" + letter.id(),
                name(people, letter.employee(), ui),
                first.equals(letter.lastDay())
                        ? ui.date(first)
                        : ui.text("dutyletter.from-to", ui.date(first), ui.date(letter.lastDay())),
                ui.text("dutyletter.days", ui.number(ChronoUnit.DAYS.between(first, letter.lastDay()) + 1)),
                letter.number(),
                letter.place(),
                letter.purpose(),
                ui.text("dutyletter.recorded", name(people, one.recordedBy(), ui), ui.dateTime(one.recordedAt())),
                zone.day(one.recordedAt()).isAfter(first),
                withdrawn == null
                        ? null
                        : ui.text(
                                "dutyletter.withdrawn.why",
                                ui.dateTime(withdrawn.at()),
                                name(people, withdrawn.by(), ui),
                                withdrawn.reason()),
                records && withdrawn == null ? "/duty-letters/" + letter.id() + "/withdrawal" : null);
    }

    private static String name(Map<EmployeeId, Employee> people, EmployeeId id, Ui ui) {
        return id.equals(LetterBook.MACHINE)
                ? ui.text("dutyletter.machine")
                : Optional.ofNullable(people.get(id)).map(Employee::name).orElse("");
    }

    static String address(YearMonth month) {
        return "/duty-letters?month=" + month;
    }
}
