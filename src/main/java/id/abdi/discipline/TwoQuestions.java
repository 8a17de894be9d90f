package id.abdi.discipline;

import id.abdi.discipline.Misconducts.Given;
import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Nip;
import id.abdi.kernel.Refusal.FieldError;
import id.abdi.kernel.Uuid7;
import id.abdi.ledger.Entry;
import id.abdi.organization.Act;
import id.abdi.organization.Rights;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Good results, bad behaviour: the head answers whether coaching is needed and whether a breach is suspected, both or none (D-19). */
@Service
public class TwoQuestions {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 1000;

    private final TwoAnswersSql sql;
    private final ObjectProvider<Misconducts> appraised;
    private final Rights rights;
    private final CaseLeaves leaves;
    private final CaseDay today;

    TwoQuestions(
            TwoAnswersSql sql, ObjectProvider<Misconducts> appraised, Rights rights, CaseLeaves leaves, CaseDay today) {
        this.sql = sql;
        this.appraised = appraised;
        this.rights = rights;
        this.leaves = leaves;
        this.today = today;
    }

    /** Both answers as they are typed. */
    public record Typed(
            @Nullable UUID appraisal,
            @Nullable Boolean coaching,
            @Nullable String coachingWhy,
            @Nullable Boolean breach,
            @Nullable String breachWhy) {}

    /** Whether any module knows of appraisals yet. */
    public boolean appraised() {
        return appraised.stream().findAny().isPresent();
    }

    /** What appraisals ask of these people that nobody has answered. */
    @Transactional(readOnly = true)
    public List<Given> open(List<EmployeeId> people) {
        Set<UUID> answered = sql.of(people).stream()
                .map(TwoAnswers::appraisal)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return appraised.stream()
                .flatMap(source -> source.of(people).stream())
                .filter(given -> !answered.contains(given.appraisal()))
                .toList();
    }

    /** What was answered about these people, the newest first. */
    @Transactional(readOnly = true)
    public List<TwoAnswers> answered(List<EmployeeId> people) {
        return sql.of(people);
    }

    /**
     * @param id made by who sends it, so that the same sent twice is stored once (OFF-1)
     * @throws id.abdi.kernel.Refusal {@code case-invalid} where one of the two is missing, {@code not-allowed}, {@code not-found}
     *     where that appraisal asks nothing about the person, {@code not-uuid7}, {@code form-used}
     */
    @Transactional
    public TwoAnswers answer(Caller caller, UUID id, Nip nip, Typed typed) {
        LocalDate day = today.day();
        EmployeeId person = rights.see(caller, nip, day).id();
        rights.require(caller, Act.OPEN_PERFORMANCE_CASE, person, day);
        if (!Uuid7.is(id)) {
            throw DisciplineRefusals.notUuid7();
        }
        sql.lock(id);
        Optional<TwoAnswers> before = sql.find(id);
        if (before.isPresent()) {
            return same(before.get(), caller, person);
        }
        TwoAnswers answers = answers(caller, id, person, typed);
        sql.insert(answers, leaves.mark(caller, entry(answers)));
        return answers;
    }

    private static TwoAnswers same(TwoAnswers before, Caller caller, EmployeeId person) {
        if (!before.by().equals(caller.id()) || !before.person().equals(person)) {
            throw DisciplineRefusals.formUsed();
        }
        return before;
    }

    private TwoAnswers answers(Caller caller, UUID id, EmployeeId person, Typed typed) {
        requireAsked(person, typed.appraisal());
        List<FieldError> errors = new ArrayList<>();
        Boolean coaching = typed.coaching();
        Boolean breach = typed.breach();
        if (coaching == null) {
            errors.add(new FieldError("coaching", "discipline.field.both"));
        }
        if (breach == null) {
            errors.add(new FieldError("breach", "discipline.field.both"));
        }
        String coachingWhy = StepCheck.typed("coachingWhy", typed.coachingWhy(), SHORTEST, LONGEST, errors);
        String breachWhy = StepCheck.typed("breachWhy", typed.breachWhy(), SHORTEST, LONGEST, errors);
        if (coaching == null || breach == null || !errors.isEmpty()) {
            throw DisciplineRefusals.invalid(errors);
        }
        return new TwoAnswers(
                id, person, typed.appraisal(), coaching, coachingWhy, breach, breachWhy, caller.id(), today.now());
    }

    /** An appraisal asks about its own person alone. */
    private void requireAsked(EmployeeId person, @Nullable UUID appraisal) {
        boolean asked = appraised.stream()
                .flatMap(source -> source.of(List.of(person)).stream())
                .anyMatch(given -> given.appraisal().equals(appraisal));
        if (appraisal != null && !asked) {
            throw DisciplineRefusals.unknown();
        }
    }

    private static Entry entry(TwoAnswers answers) {
        return Entry.of("discipline-two-answers")
                .with("id", answers.id())
                .with("employee", answers.person())
                .with("appraisal", answers.appraisal())
                .with("coaching", answers.coaching())
                .with("coachingWhy", answers.coachingWhy())
                .with("breach", answers.breach())
                .with("breachWhy", answers.breachWhy());
    }
}
