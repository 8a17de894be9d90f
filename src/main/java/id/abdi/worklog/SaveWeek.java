package id.abdi.worklog;

import id.abdi.activity.ActivityId;
import id.abdi.activity.ActivityInput;
import id.abdi.activity.ActivityKind;
import id.abdi.activity.RecordActivity;
import id.abdi.identity.Caller;
import id.abdi.kernel.Refusal;
import id.abdi.kernel.Refusal.FieldError;
import id.abdi.standard.Standards;
import id.abdi.standard.WorkStandard;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One save for a week: each filled cell becomes an activity, all of them or none (complaint of row-by-row entry). */
@Service
class SaveWeek {
    private static final Pattern FIELD = Pattern.compile("q_([A-Z0-9.-]{2,30})_([0-9]{4}-[0-9]{2}-[0-9]{2})");

    private final RecordActivity record;
    private final Standards standards;

    SaveWeek(RecordActivity record, Standards standards) {
        this.record = record;
        this.standards = standards;
    }

    /** The name of a cell in the form. */
    static String field(String code, LocalDate day) {
        return "q_" + code + "_" + day;
    }

    static boolean isField(String name) {
        return FIELD.matcher(name).matches();
    }

    private record Filled(String field, String code, LocalDate day, BigDecimal quantity) {}

    /**
     * @param typed what was typed, by the name of the field; empty cells and other fields do not count
     * @return how many activities there are of it
     */
    @Transactional
    int by(Caller person, UUID seed, Map<String, String> typed) {
        List<Filled> cells = cells(typed);
        if (cells.isEmpty()) {
            throw WorklogRefusals.nothing("seed");
        }
        Map<LocalDate, Map<String, WorkStandard>> known = new HashMap<>();
        for (Filled cell : cells) {
            WorkStandard standard = known.computeIfAbsent(
                            cell.day(),
                            day -> standards.claimable(person.id(), day).stream()
                                    .collect(Collectors.toMap(one -> one.code().value(), Function.identity())))
                    .get(cell.code());
            store(
                    person,
                    new ActivityId(SeededId.of(seed, cell.field())),
                    cell,
                    standard == null ? cell.code() : standard.name());
        }
        return cells.size();
    }

    private void store(Caller person, ActivityId id, Filled cell, String name) {
        ActivityInput input = new ActivityInput(
                cell.day(),
                name,
                null,
                cell.quantity(),
                null,
                ActivityKind.ROUTINE,
                null,
                0,
                cell.code(),
                null,
                false,
                null);
        try {
            record.by(person, person.id(), id, input);
        } catch (Refusal refused) {
            throw WorklogRefusals.cell(cell.field(), refused);
        }
    }

    private static List<Filled> cells(Map<String, String> typed) {
        List<Filled> cells = new ArrayList<>();
        List<FieldError> errors = new ArrayList<>();
        typed.forEach((field, text) -> {
            Matcher named = FIELD.matcher(field);
            if (!text.isBlank() && named.matches()) {
                Optional<BigDecimal> quantity = Typed.quantity(text);
                Optional<LocalDate> day = day(named.group(2));
                if (quantity.isEmpty() || day.isEmpty()) {
                    errors.add(new FieldError(field, "worklog.field.quantity"));
                } else {
                    cells.add(new Filled(field, named.group(1), day.get(), quantity.get()));
                }
            }
        });
        if (!errors.isEmpty()) {
            throw WorklogRefusals.cells(errors);
        }
        return cells;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
