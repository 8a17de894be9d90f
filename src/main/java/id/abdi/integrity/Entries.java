package id.abdi.integrity;

import id.abdi.activity.Activities.Written;
import id.abdi.calendar.LocalTimeZone;
import id.abdi.clocking.Touches;
import id.abdi.evidence.EvidenceBook;
import id.abdi.identity.PersonWords;
import id.abdi.identity.PersonWords.Person;
import id.abdi.kernel.EmployeeId;
import id.abdi.organization.Lines;
import id.abdi.signal.DayTime;
import id.abdi.signal.Judged;
import id.abdi.web.TableView;
import id.abdi.web.TableView.Cell;
import id.abdi.web.Ui;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The very entries that a signal rests on, read anew from the record: of its last days, each leading to the person's month. */
@Component
class Entries {
    static final int DAYS = 15;
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH.mm.ss", Locale.ROOT);

    private final WorkFacts work;
    private final VerdictFacts verdicts;
    private final Touches touches;
    private final EvidenceBook evidence;
    private final Lines lines;
    private final PersonWords words;
    private final LocalTimeZone zone;

    Entries(
            WorkFacts work,
            VerdictFacts verdicts,
            Touches touches,
            EvidenceBook evidence,
            Lines lines,
            PersonWords words,
            LocalTimeZone zone) {
        this.work = work;
        this.verdicts = verdicts;
        this.touches = touches;
        this.evidence = evidence;
        this.lines = lines;
        this.words = words;
        this.zone = zone;
    }

    /**
     * The entries.
     *
     * @param people whose data they show
     */
    record Shown(TableView table, Set<EmployeeId> people) {}

    /** Which days are shown of whom. */
    private record Days(Finding finding, Set<LocalDate> days, LocalDate first, LocalDate last) {
        static Days of(Finding finding) {
            List<LocalDate> all = finding.days();
            List<LocalDate> newest = all.subList(Math.max(0, all.size() - DAYS), all.size());
            return new Days(finding, new HashSet<>(newest), newest.getFirst(), newest.getLast());
        }
    }

    /** An entry before it has its words. */
    private record Row(LocalDate day, EmployeeId person, List<Cell> cells) {}

    /** @param poor minutes of less than which a day is poor */
    Shown of(Finding finding, int poor, Ui ui) {
        Days days = Days.of(finding);
        return switch (finding.kind()) {
            case PAIRED_PUNCHES -> shown(taps(days), List.of("at", "device"), ui);
            case COPIED_DAYS, COPIED_TEXTS, MACHINE_ENTRIES, MONTH_END_ENTRIES ->
                shown(written(days, ui), List.of("text", "minutes", "made"), ui);
            case REUSED_PHOTOS, OLD_PHOTOS -> shown(photos(days, ui), List.of("text", "photo"), ui);
            case IMPOSSIBLE_MINUTES -> shown(times(days, ui), List.of("worked", "present"), ui);
            case BLIND_VERDICTS -> shown(kept(days, poor, ui), List.of("verdict"), ui);
            case MUTUAL_PRAISE -> shown(praised(days, poor, ui), List.of("verdict"), ui);
        };
    }

    private Shown shown(List<Row> rows, List<String> columns, Ui ui) {
        Set<EmployeeId> people = rows.stream().map(Row::person).collect(Collectors.toSet());
        Map<EmployeeId, Person> known = words.byIds(people);
        List<String> heads =
                new ArrayList<>(List.of(ui.text("integrity.column.day"), ui.text("integrity.column.person")));
        columns.forEach(column -> heads.add(ui.text("integrity.column." + column)));
        List<List<Cell>> cells = new ArrayList<>();
        for (Row row : rows) {
            Person person = known.get(row.person());
            List<Cell> line = new ArrayList<>();
            line.add(
                    person == null
                            ? Cell.text(ui.date(row.day()))
                            : Cell.link(
                                    "/people/" + person.nip().value() + "?month=" + YearMonth.from(row.day()),
                                    ui.date(row.day())));
            line.add(Cell.text(person == null ? "" : person.name()));
            line.addAll(row.cells());
            cells.add(line);
        }
        return new Shown(new TableView(ui.text("integrity.entries", DAYS), heads, cells), people);
    }

    private List<Row> taps(Days days) {
        Instant from = zone.begin(days.first());
        Instant to = zone.begin(days.last().plusDays(1));
        List<Timed> taps = new ArrayList<>();
        touches.of(days.finding().shown(), from, to)
                .forEach((person, all) -> all.stream()
                        .filter(touch -> days.days().contains(zone.day(touch.at())))
                        .forEach(touch -> taps.add(
                                new Timed(touch.at(), person, touch.device().value()))));
        return taps.stream()
                .sorted(Comparator.comparing(Timed::at))
                .map(tap -> new Row(
                        zone.day(tap.at()),
                        tap.person(),
                        List.of(Cell.text(SECONDS.format(tap.at().atZone(zone.zone()))), Cell.text(tap.device()))))
                .toList();
    }

    private record Timed(Instant at, EmployeeId person, String device) {}

    private List<Row> written(Days days, Ui ui) {
        return inOrder(days, days.finding().shown()).stream()
                .map(one -> new Row(
                        one.day(),
                        one.person(),
                        List.of(
                                Cell.text(one.description()),
                                Cell.number(ui.number(one.minutes())),
                                Cell.text(madeAt(one, ui)))))
                .toList();
    }

    private String madeAt(Written one, Ui ui) {
        Instant made = Instant.ofEpochSecond(work.made(one));
        return ui.date(zone.day(made)) + " " + SECONDS.format(made.atZone(zone.zone()));
    }

    private List<Written> inOrder(Days days, Collection<EmployeeId> people) {
        return work.written(people, days.first(), days.last()).stream()
                .filter(one -> days.days().contains(one.day()))
                .sorted(Comparator.comparing(Written::day).thenComparing(work::made))
                .toList();
    }

    private List<Row> photos(Days days, Ui ui) {
        Map<UUID, Written> byId = inOrder(days, Set.of(days.finding().person())).stream()
                .collect(Collectors.toMap(one -> one.id().value(), Function.identity()));
        return evidence.pictures(byId.keySet()).stream()
                .map(picture -> {
                    Written one = Objects.requireNonNull(byId.get(picture.subject()));
                    return new Row(
                            one.day(),
                            one.person(),
                            List.of(
                                    Cell.text(one.description()),
                                    Cell.link(
                                            "/activities/" + one.id() + "/evidence/" + picture.id(),
                                            ui.text("integrity.photo"))));
                })
                .sorted(Comparator.comparing(Row::day))
                .toList();
    }

    private List<Row> times(Days days, Ui ui) {
        Set<EmployeeId> person = Set.of(days.finding().person());
        List<DayTime> times =
                work.times(person, work.written(person, days.first(), days.last()), days.first(), days.last());
        return times.stream()
                .filter(one -> days.days().contains(one.day()))
                .map(one -> new Row(
                        one.day(),
                        one.person(),
                        List.of(Cell.number(ui.minutes(one.worked())), Cell.number(ui.minutes(one.present())))))
                .toList();
    }

    private List<Row> kept(Days days, int poor, Ui ui) {
        EmployeeId head = days.finding().person();
        Set<EmployeeId> people = lines.subordinatesBetween(head, days.first(), days.last()).values().stream()
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        return judged(days, people, poor).stream()
                .filter(one -> one.head().equals(head) && one.poor() && !one.lowered())
                .map(one -> verdict(one, ui))
                .toList();
    }

    private List<Row> praised(Days days, int poor, Ui ui) {
        return judged(days, days.finding().shown(), poor).stream()
                .filter(one -> days.finding().shown().contains(one.head()) && one.praised())
                .map(one -> verdict(one, ui))
                .toList();
    }

    private List<Judged> judged(Days days, Collection<EmployeeId> people, int poor) {
        return verdicts.judged(people, days.first(), days.last(), poor).stream()
                .filter(one -> days.days().contains(one.day()))
                .sorted(Comparator.comparing(Judged::day))
                .toList();
    }

    private static Row verdict(Judged one, Ui ui) {
        return new Row(
                one.day(),
                one.person(),
                List.of(Cell.text(ui.text(one.praised() ? "integrity.praised" : "integrity.kept"))));
    }
}
