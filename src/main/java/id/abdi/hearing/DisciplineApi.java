package id.abdi.hearing;

import id.abdi.api.ApiCall;
import id.abdi.api.Paging;
import id.abdi.discipline.CaseFile;
import id.abdi.discipline.CaseId;
import id.abdi.discipline.CaseKind;
import id.abdi.discipline.CaseState;
import id.abdi.discipline.Cases;
import id.abdi.discipline.NewCase;
import id.abdi.discipline.StepKind;
import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Nip;
import id.abdi.kernel.Slice;
import id.abdi.organization.Employee;
import id.abdi.organization.Lines;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Discipline cases for other programs: the same door as the page, the gate included (R9, R12). */
@RestController
class DisciplineApi {
    private final Cases cases;
    private final Lines lines;
    private final HearingDay today;

    DisciplineApi(Cases cases, Lines lines, HearingDay today) {
        this.cases = cases;
        this.lines = lines;
        this.today = today;
    }

    /** @param opened the day on which it was opened */
    record Listed(UUID id, String nip, CaseKind kind, CaseState state, LocalDate opened) {}

    /** @param step one of those that the case's {@code due} names, or another that may follow */
    record StepBody(
            @Nullable StepKind step,
            @Nullable LocalDate day,
            @Nullable String words,
            @Nullable String letter,
            @Nullable LocalDate planned,
            @Nullable String sanction,
            @Nullable String measure,
            @Nullable String outcome,
            @Nullable String official,
            @Nullable String superior,
            @Nullable String supervision,
            @Nullable String personnel) {
        StepForm form() {
            return new StepForm(
                    null,
                    day,
                    words,
                    letter,
                    planned,
                    sanction,
                    measure,
                    outcome,
                    official,
                    superior,
                    supervision,
                    personnel);
        }
    }

    /**
     * @param kind {@code POOR_PERFORMANCE} with {@code offer} and {@code fit}, {@code SUSPECTED_BREACH} with {@code clauses}, {@code effect}
     *     and {@code happened}
     */
    record CaseBody(
            @Nullable CaseKind kind,
            @Nullable UUID offer,
            @Nullable String fit,
            @Nullable List<String> clauses,
            @Nullable String effect,
            @Nullable LocalDate happened,
            @Nullable LocalDate known,
            @Nullable String facts) {
        NewCase input() {
            return kind == CaseKind.POOR_PERFORMANCE
                    ? new NewCase.Performance(offer, fit, facts)
                    : new NewCase.Breach(clauses == null ? List.of() : clauses, effect, happened, known, facts);
        }
    }

    @ApiCall(
            value = "The discipline cases that the caller has a part in, the newest first.",
            problems = {"422 page-cursor", "422 page-limit"})
    @GetMapping("/api/v1/discipline/cases")
    Slice<Listed> list(Caller caller, @RequestParam Optional<Integer> limit, @RequestParam Optional<String> after) {
        List<Cases.Listed> all = cases.of(caller);
        Map<EmployeeId, Employee> people = lines.employees(
                all.stream().map(one -> one.file().opened().person()).collect(Collectors.toSet()), today.day());
        return Paging.of(limit, after)
                .of(
                        all.stream().map(one -> listed(one, people)).toList(),
                        item -> item.id().toString());
    }

    private Listed listed(Cases.Listed one, Map<EmployeeId, Employee> people) {
        CaseFile file = one.file();
        Employee person = people.get(file.opened().person());
        return new Listed(
                file.opened().id().value(),
                person == null ? "" : person.nip().value(),
                file.opened().kind(),
                one.state(),
                today.day(file.opened().at()));
    }

    @ApiCall(
            value = "A discipline case with its steps and what is due until when; the look is noted.",
            problems = {"404 not-found"})
    @GetMapping("/api/v1/discipline/cases/{case}")
    CaseAnswer one(Caller caller, @PathVariable("case") CaseId id) {
        return answer(caller, id);
    }

    @ApiCall(
            value =
                    "A case is opened under an id (UUIDv7) that the sender makes. One of poor performance only after help was offered, had its time and was judged, or was refused; a suspected breach at once.",
            problems = {
                "403 not-allowed",
                "403 own-case",
                "404 unknown-person",
                "409 form-used",
                "409 help-first",
                "422 case-invalid",
                "422 not-uuid7"
            })
    @PutMapping("/api/v1/employees/{nip}/discipline-cases/{case}")
    CaseAnswer open(Caller caller, @PathVariable Nip nip, @PathVariable("case") CaseId id, @RequestBody CaseBody body) {
        cases.open(caller, id, nip, body.input());
        return answer(caller, id);
    }

    @ApiCall(
            value = "The next step of a case under an id (UUIDv7) that the sender makes, by whom the law names for it.",
            problems = {
                "403 not-allowed",
                "403 not-competent",
                "403 team-examines",
                "404 not-found",
                "409 fixed-level",
                "409 form-used",
                "409 heavier-again",
                "409 step-out-of-order",
                "409 team-first",
                "422 case-invalid",
                "422 not-uuid7"
            })
    @PutMapping("/api/v1/discipline/cases/{case}/steps/{id}")
    CaseAnswer step(
            Caller caller, @PathVariable("case") CaseId matter, @PathVariable UUID id, @RequestBody StepBody body) {
        cases.take(caller, matter, body.form().input(body.step(), id));
        return answer(caller, matter);
    }

    private CaseAnswer answer(Caller caller, CaseId id) {
        Cases.Seen seen = cases.see(caller, id);
        EmployeeId person = seen.file().opened().person();
        return CaseAnswer.of(
                seen,
                lines.employee(person, seen.today())
                        .map(found -> found.nip().value())
                        .orElse(""));
    }
}
