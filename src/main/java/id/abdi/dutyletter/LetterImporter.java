package id.abdi.dutyletter;

import static java.util.stream.Collectors.groupingBy;

import id.abdi.identity.Via;
import id.abdi.intake.HandedFile;
import id.abdi.intake.ImportOptions;
import id.abdi.intake.ImportReport;
import id.abdi.intake.Importer;
import id.abdi.intake.Look;
import id.abdi.intake.Reading;
import id.abdi.intake.Reason;
import id.abdi.intake.RowOutcome;
import id.abdi.intake.RowOutcome.Added;
import id.abdi.intake.RowOutcome.Quarantined;
import id.abdi.intake.RowOutcome.Rejected;
import id.abdi.intake.RowOutcome.Unchanged;
import id.abdi.intake.Sheet;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Nip;
import id.abdi.kernel.Period;
import id.abdi.kernel.Uuid7;
import id.abdi.organization.Directory;
import id.abdi.organization.Fact.PersonFact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** {@code import duty-letters}: duty letters from a table (R10). A row that is recorded already changes nothing. */
@Service
class LetterImporter implements Importer {
    private final LetterSql sql;
    private final Directory directory;
    private final LetterBook book;

    LetterImporter(LetterSql sql, Directory directory, LetterBook book) {
        this.sql = sql;
        this.directory = directory;
        this.book = book;
    }

    @Override
    public String subject() {
        return "duty-letters";
    }

    @Override
    public String help() {
        return "NIP, first day, last day, letter, place, purpose";
    }

    @Override
    @Transactional
    public ImportReport run(HandedFile file, ImportOptions options) {
        Sheet sheet = Sheet.read(file, LetterRow.COLUMNS);
        Reading<LetterRow> reading = Reading.of(sheet, LetterRow::read);
        List<RowOutcome> outcomes = new ArrayList<>(reading.settled());
        Map<Nip, EmployeeId> people = people(reading.rows());
        people.values().stream().sorted(Comparator.comparing(EmployeeId::value)).forEach(sql::lock);
        Map<EmployeeId, List<RecordedLetter>> before = sql.all(people.values()).stream()
                .collect(groupingBy(one -> one.letter().employee()));
        List<DutyLetter> added = new ArrayList<>();
        for (LetterRow row : reading.rows()) {
            EmployeeId person = people.get(row.nip());
            if (person == null) {
                outcomes.add(Rejected.of(row.line(), Reason.of("dutyletter.row.no-person")));
            } else if (person.equals(options.by())) {
                outcomes.add(new Quarantined(row.line(), Reason.of("dutyletter.row.self")));
            } else {
                outcomes.add(outcome(row, letter(row, person), before.getOrDefault(person, List.of()), added));
            }
        }
        boolean recorded = ImportReport.records(outcomes, options);
        if (recorded) {
            Via via = options.by() == null ? Via.COMMAND : Via.SESSION;
            UUID form = Uuid7.next();
            for (int at = 0; at < added.size(); at++) {
                DutyLetter letter = added.get(at);
                boolean again = added.subList(0, at).stream()
                        .anyMatch(other -> other.employee().equals(letter.employee()));
                book.record(again ? Uuid7.next() : form, letter, options.by(), via);
            }
        }
        return Look.ended(new ImportReport(outcomes, sheet.notes(), recorded), options);
    }

    private static DutyLetter letter(LetterRow row, EmployeeId person) {
        return new DutyLetter(
                DutyLetter.Id.fresh(),
                person,
                Period.inclusive(row.first(), row.last()),
                row.number(),
                row.place(),
                row.purpose());
    }

    /** The people of the table, known on the first day of a letter of theirs. */
    private Map<Nip, EmployeeId> people(List<LetterRow> rows) {
        Map<LocalDate, List<Nip>> days = new HashMap<>();
        for (LetterRow row : rows) {
            days.computeIfAbsent(row.first(), none -> new ArrayList<>()).add(row.nip());
        }
        Map<Nip, EmployeeId> people = new HashMap<>();
        days.forEach((day, nips) -> {
            for (PersonFact person : directory.persons(nips, day).values()) {
                people.put(person.nip(), person.employee());
            }
        });
        return people;
    }

    private static RowOutcome outcome(
            LetterRow row, DutyLetter letter, List<RecordedLetter> before, List<DutyLetter> added) {
        Optional<RecordedLetter> same =
                before.stream().filter(known -> known.letter().says(letter)).findFirst();
        if (same.isPresent()) {
            return same.get().inForce()
                    ? new Unchanged(row.line())
                    : new Quarantined(row.line(), Reason.of("dutyletter.row.withdrawn"));
        }
        Optional<DutyLetter> overlapping = Stream.concat(
                        before.stream().filter(RecordedLetter::inForce).map(RecordedLetter::letter),
                        added.stream().filter(other -> other.employee().equals(letter.employee())))
                .filter(known -> known.period().overlaps(letter.period()))
                .findFirst();
        if (overlapping.isPresent()) {
            DutyLetter other = overlapping.get();
            return Rejected.of(
                    row.line(),
                    Reason.of(
                            "dutyletter.row.overlap",
                            other.number(),
                            other.period().from(),
                            other.lastDay()));
        }
        added.add(letter);
        return new Added(row.line());
    }
}
