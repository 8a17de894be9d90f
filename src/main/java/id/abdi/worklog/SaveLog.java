package id.abdi.worklog;

import id.abdi.activity.Activity;
import id.abdi.activity.ActivityId;
import id.abdi.activity.ActivityInput;
import id.abdi.activity.ActivityKind;
import id.abdi.activity.RecordActivity;
import id.abdi.evidence.EvidenceBook;
import id.abdi.evidence.Subject;
import id.abdi.identity.Caller;
import id.abdi.kernel.Refusal;
import id.abdi.kernel.Refusal.FieldError;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records the chosen rows of a preview, all of them or none. */
@Service
class SaveLog {
    private final RecordActivity record;
    private final EvidenceBook evidence;

    SaveLog(RecordActivity record, EvidenceBook evidence) {
        this.record = record;
        this.evidence = evidence;
    }

    /**
     * @param taken the places of the rows in the preview
     * @param typed what was typed, by the name of the field
     * @return the last day of what was recorded
     */
    @Transactional
    LocalDate by(Caller person, LogPreview preview, Set<Integer> taken, Map<String, String> typed) {
        List<Integer> places = taken.stream()
                .filter(place -> place >= 0 && place < preview.rows().size())
                .sorted()
                .toList();
        if (places.isEmpty()) {
            throw WorklogRefusals.nothing("take");
        }
        List<FieldError> errors = new ArrayList<>();
        LocalDate last = LocalDate.MIN;
        for (int place : places) {
            LogRow row = preview.rows().get(place);
            String field = LogPreview.minutesField(place);
            Optional<Integer> said = Typed.minutes(typed.getOrDefault(field, ""));
            if (said.isEmpty() && row.asksMinutes()) {
                errors.add(new FieldError(field, "worklog.field.minutes"));
            } else if (errors.isEmpty()) {
                store(person, row, said.orElse(row.minutes()), field);
                last = row.date().isAfter(last) ? row.date() : last;
            }
        }
        if (!errors.isEmpty()) {
            throw WorklogRefusals.cells(errors);
        }
        return last;
    }

    private void store(Caller person, LogRow row, @Nullable Integer minutes, String field) {
        try {
            Activity activity = record.by(person, person.id(), new ActivityId(row.activity()), input(row, minutes));
            if (row.link() != null) {
                Subject subject = new Subject("activity", activity.id().value(), activity.employee());
                evidence.add(person, subject, row.proof(), row.link());
            }
        } catch (Refusal refused) {
            throw WorklogRefusals.cell(field, refused);
        }
    }

    private static ActivityInput input(LogRow row, @Nullable Integer minutes) {
        return new ActivityInput(
                row.date(),
                row.description(),
                minutes,
                row.quantity(),
                row.unitOfOutput(),
                ActivityKind.ROUTINE,
                row.start(),
                0,
                row.standardCode(),
                null,
                false,
                null);
    }
}
