package id.abdi.worklog;

import id.abdi.activity.DayState;
import id.abdi.api.ApiCall;
import id.abdi.identity.Caller;
import id.abdi.kernel.Nip;
import id.abdi.kernel.Refusal.FieldError;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The grid of a week for other programs. */
@RestController
@RequestMapping("/api/v1/employees/{nip}/weeks")
class WeekApi {
    private final ReadWeek read;
    private final SaveWeek save;
    private final WorklogPerson person;

    WeekApi(ReadWeek read, SaveWeek save, WorklogPerson person) {
        this.read = read;
        this.save = save;
        this.person = person;
    }

    @ApiCall(
            value =
                    "The week of a date, of today without one: the standards that the person may use, the most used first, with what is recorded of each on each day.",
            problems = "404 not-found")
    @GetMapping
    WeekAnswer week(Caller caller, @PathVariable Nip nip, @RequestParam Optional<LocalDate> date) {
        return WeekAnswer.of(read.of(person.seen(caller, nip), date.orElseGet(person::today)));
    }

    @ApiCall(
            value =
                    "Records the output of some standards on some days of one's own, all of it or none. The sender makes the id (UUIDv7): sent again, nothing is stored twice.",
            problems = {"403 own-only", "404 not-found", "422 cells-invalid", "422 not-uuid7", "422 nothing-entered"})
    @PutMapping("/{id}")
    WeekStored put(Caller caller, @PathVariable Nip nip, @PathVariable UUID id, @RequestBody WeekBody body) {
        person.requireSelf(caller, nip);
        WorklogRefusals.requireUuid7(id);
        Map<String, String> typed = body.typed();
        save.by(caller, id, typed);
        return new WeekStored(body.given().stream().map(cell -> cell.stored(id)).toList());
    }

    /** What to record. */
    record WeekBody(@Nullable List<WeekCell> cells) {
        List<WeekCell> given() {
            return Objects.requireNonNullElse(cells, List.of());
        }

        Map<String, String> typed() {
            Map<String, String> typed = new LinkedHashMap<>();
            List<FieldError> errors = new ArrayList<>();
            for (int place = 0; place < given().size(); place++) {
                WeekCell cell = given().get(place);
                if (!cell.whole() || typed.put(cell.field(), cell.typed()) != null) {
                    errors.add(new FieldError("cells[" + place + "]", "worklog.field.cell"));
                }
            }
            if (!errors.isEmpty()) {
                throw WorklogRefusals.cells(errors);
            }
            return typed;
        }
    }

    /** The output of a standard on a day. */
    record WeekCell(
            @Nullable String standardCode,
            @Nullable LocalDate date,
            @Nullable BigDecimal quantity) {
        boolean whole() {
            return standardCode != null
                    && date != null
                    && quantity != null
                    && SaveWeek.isField(field())
                    && Typed.quantity(typed()).isPresent();
        }

        String field() {
            return standardCode == null || date == null ? "" : SaveWeek.field(standardCode, date);
        }

        String typed() {
            return quantity == null ? "" : Typed.plain(quantity);
        }

        StoredCell stored(UUID seed) {
            return new StoredCell(
                    Objects.requireNonNull(standardCode),
                    Objects.requireNonNull(date),
                    Objects.requireNonNull(quantity),
                    SeededId.of(seed, field()));
        }
    }

    record StoredCell(String standardCode, LocalDate date, BigDecimal quantity, UUID activityId) {}

    record WeekStored(List<StoredCell> cells) {}

    /** A week from Monday on. */
    record WeekAnswer(LocalDate monday, List<DutyAnswer> duties) {
        static WeekAnswer of(WeekGrid grid) {
            return new WeekAnswer(
                    grid.monday(), grid.duties().stream().map(DutyAnswer::of).toList());
        }
    }

    record DutyAnswer(
            String standardCode, String name, String unitOfOutput, BigDecimal standardMinutes, List<DayAnswer> days) {
        static DutyAnswer of(WeekGrid.Duty duty) {
            return new DutyAnswer(
                    duty.standard().code().value(),
                    duty.standard().name(),
                    duty.standard().unitOfOutput(),
                    duty.standard().minutes(),
                    duty.days().stream().map(DayAnswer::of).toList());
        }
    }

    /** @param quantity what is recorded already */
    record DayAnswer(LocalDate date, State state, BigDecimal quantity) {
        enum State {
            AHEAD,
            OPEN,
            CLOSED
        }

        static DayAnswer of(WeekGrid.Day day) {
            State state =
                    switch (day.state()) {
                        case DayState.NotBegun _ -> State.AHEAD;
                        case DayState.Open _ -> State.OPEN;
                        case DayState.Late _, DayState.Closed _ -> State.CLOSED;
                    };
            return new DayAnswer(day.date(), state, day.done());
        }
    }
}
