package id.abdi.innovation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.abdi.innovation.InnovationRules.Facts;
import id.abdi.innovation.InnovationRules.Who;
import id.abdi.innovation.Measure.Benefit;
import id.abdi.innovation.Measure.Direction;
import id.abdi.innovation.Measure.Phase;
import id.abdi.innovation.ProofRules.Missing;
import id.abdi.innovation.Stage.Name;
import id.abdi.innovation.Step.Adoption;
import id.abdi.innovation.Step.Trial;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Period;
import id.abdi.kernel.Refusal;
import id.abdi.kernel.UnitId;
import id.abdi.kernel.Uuid7;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** R7, I-2, I-6: how far an innovation is, what a proof lacks, and who may take which step. */
class InnovationRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 15);
    private static final LocalDate BEGIN = LocalDate.of(2026, 6, 1);
    private static final EmployeeId AUTHOR = EmployeeId.fresh();
    private static final EmployeeId HEAD = EmployeeId.fresh();
    private static final UnitId UNIT = new UnitId(Uuid7.next());
    private static final Adoption ROLLOUT = new Adoption(Adoption.Way.ROLLOUT, null, null, null);

    private final Set<UUID> evidenced = new HashSet<>();

    private static Innovation fresh() {
        return new Innovation(
                InnovationId.fresh(),
                1,
                new Idea("Contoh", "Warga menunggu lama", "Surat dicetak di tempat", "Warga"),
                AUTHOR,
                UNIT,
                Instant.EPOCH,
                List.of());
    }

    private static Innovation after(Innovation innovation, EmployeeId by, Step step) {
        return innovation.with(new Taken(Uuid7.next(), innovation.steps().size() + 1, step, by, Instant.EPOCH));
    }

    private static Innovation after(Innovation innovation, Step... steps) {
        Innovation grown = innovation;
        for (Step step : steps) {
            grown = after(grown, AUTHOR, step);
        }
        return grown;
    }

    private static Step trial() {
        return new Step.Tried(new Trial(AUTHOR, UNIT, Period.inclusive(BEGIN, TODAY), "Dicoba"));
    }

    private static Step measured(Phase phase, String figure, LocalDate on) {
        return new Step.Measured(new Measure(
                phase, "Lama menunggu", "menit", Direction.LESS, new BigDecimal(figure), "Register", on, Benefit.COST));
    }

    private Innovation proved(Innovation innovation) {
        innovation.steps().stream()
                .filter(taken -> taken.step() instanceof Step.Measured)
                .forEach(taken -> evidenced.add(taken.id()));
        return innovation;
    }

    private Innovation complete() {
        return proved(after(
                fresh(),
                new Step.Shared(),
                measured(Phase.BEFORE, "45", BEGIN.minusDays(3)),
                trial(),
                measured(Phase.AFTER, "12", BEGIN.plusDays(30))));
    }

    private static Who who(EmployeeId id) {
        return new Who(id, id.equals(HEAD), id.equals(HEAD), id.equals(HEAD), false);
    }

    private void check(Innovation innovation, StepKind kind, Step step, Who who) {
        InnovationRules.check(innovation, kind, step, who, new Facts(TODAY, evidenced, Set.of(UNIT)));
    }

    private void refused(Innovation innovation, StepKind kind, Step step, Who who, String type) {
        assertThatThrownBy(() -> check(innovation, kind, step, who))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo(type));
    }

    @Test
    void i2_theStageFollowsFromTheSteps() {
        Innovation idea = after(fresh(), new Step.Shared(), new Step.Commented("Bagus"));
        Innovation trial = after(idea, trial());
        Innovation proven = after(trial, HEAD, new Step.Confirmed("Sudah"));
        Innovation adopted = after(proven, HEAD, new Step.Adopted(ROLLOUT, TODAY, "Semua loket"));
        Innovation spread = after(adopted, new Step.SpreadTo(new UnitId(Uuid7.next()), TODAY, "Dilihat"));
        assertThat(List.of(
                        fresh().stage().name(),
                        idea.stage().name(),
                        trial.stage().name(),
                        proven.stage().name(),
                        adopted.stage().name(),
                        spread.stage().name()))
                .containsExactly(Name.DRAFT, Name.IDEA, Name.TRIAL, Name.PROVEN, Name.ADOPTED, Name.SPREAD);
        assertThat(after(trial, new Step.Closed("Terima kasih")).stage())
                .isEqualTo(new Stage.Ended(Name.TRIAL, "Terima kasih"));
        assertThat(after(trial, new Step.Asked("Minta")).stage())
                .isInstanceOfSatisfying(
                        Stage.OnTrial.class, stage -> assertThat(stage.asked()).isTrue());
        assertThat(after(trial, new Step.Asked("Minta"), new Step.Declined("Belum"))
                        .stage())
                .isInstanceOfSatisfying(
                        Stage.OnTrial.class, stage -> assertThat(stage.asked()).isFalse());
    }

    @Test
    void i6_withoutABaselineNothingIsProven() {
        Innovation claimed = after(fresh(), new Step.Shared(), trial());
        assertThat(ProofRules.missing(claimed, evidenced)).containsExactly(Missing.BASELINE, Missing.RESULT);
        refused(claimed, StepKind.ASK, new Step.Asked("Sudah lebih cepat"), who(AUTHOR), "proof-missing");
        refused(after(fresh(), new Step.Shared()), StepKind.ASK, new Step.Asked("Jelas"), who(AUTHOR), "proof-missing");
    }

    @Test
    void i6_figuresNeedEvidenceTheRightDaysAndToBeBetter() {
        Innovation bare = after(
                fresh(),
                new Step.Shared(),
                trial(),
                measured(Phase.BEFORE, "45", BEGIN.plusDays(2)),
                measured(Phase.AFTER, "45", BEGIN.minusDays(1)));
        assertThat(ProofRules.missing(bare, evidenced))
                .containsExactly(
                        Missing.BASELINE_LATE,
                        Missing.BASELINE_EVIDENCE,
                        Missing.RESULT_EARLY,
                        Missing.RESULT_EVIDENCE,
                        Missing.NOT_BETTER);
        assertThat(ProofRules.missing(complete(), evidenced)).isEmpty();
    }

    @Test
    void i6_somebodyElseConfirms() {
        Innovation asked = after(complete(), new Step.Asked("Lebih cepat"));
        Step confirm = new Step.Confirmed("Sudah diperiksa");
        refused(asked, StepKind.CONFIRM, confirm, new Who(AUTHOR, true, true, true, false), "innovation-own");
        refused(asked, StepKind.CONFIRM, confirm, new Who(HEAD, true, true, true, true), "innovation-below");
        refused(asked, StepKind.CONFIRM, confirm, who(EmployeeId.fresh()), "innovation-confirms");
        check(asked, StepKind.CONFIRM, confirm, who(HEAD));
    }

    @Test
    void whatWasNotAskedForIsNotConfirmed() {
        refused(complete(), StepKind.CONFIRM, new Step.Confirmed("Sudah"), who(HEAD), "innovation-stage");
    }

    @Test
    void whileSomebodyIsAskedTheFiguresStay() {
        Innovation asked = after(complete(), new Step.Asked("Lebih cepat"));
        refused(asked, StepKind.RESULT, measured(Phase.AFTER, "1", TODAY), who(AUTHOR), "innovation-waits");
        refused(asked, StepKind.TRIAL, trial(), who(AUTHOR), "innovation-waits");
    }

    @Test
    void onlyWhatIsProvenIsAdoptedAndOnlyByTheHeadOfTheUnit() {
        Step adopt = new Step.Adopted(ROLLOUT, TODAY, "Semua loket");
        refused(complete(), StepKind.ADOPT, adopt, who(HEAD), "innovation-stage");
        Innovation proven = after(complete(), HEAD, new Step.Confirmed("Sudah"));
        refused(proven, StepKind.ADOPT, adopt, who(AUTHOR), "innovation-adopts");
        check(proven, StepKind.ADOPT, adopt, who(HEAD));
    }

    @Test
    void nobodyIsNamedWithoutConsentAndEverybodyCanLeave() {
        EmployeeId colleague = EmployeeId.fresh();
        Innovation invited = after(fresh(), new Step.Shared(), new Step.Invited(colleague));
        assertThat(invited.credited()).containsExactly(AUTHOR);
        refused(invited, StepKind.JOIN, new Step.Joined(), who(EmployeeId.fresh()), "innovation-not-invited");
        Innovation joined = after(invited, colleague, new Step.Joined());
        assertThat(joined.credited()).containsExactly(AUTHOR, colleague);
        assertThat(after(joined, colleague, new Step.Left()).credited()).containsExactly(AUTHOR);
    }

    @Test
    void aTrialElsewhereIsBegunByTheHeadOfThatUnit() {
        Innovation idea = after(fresh(), new Step.Shared());
        Step elsewhere =
                new Step.Tried(new Trial(AUTHOR, new UnitId(Uuid7.next()), Period.inclusive(BEGIN, TODAY), "Dicoba"));
        refused(idea, StepKind.TRIAL, elsewhere, who(AUTHOR), "innovation-invalid");
        check(idea, StepKind.TRIAL, elsewhere, who(HEAD));
    }

    @Test
    void theChangeIsSaidInPercent() {
        Measure before = ((Step.Measured) measured(Phase.BEFORE, "45", BEGIN)).measure();
        assertThat(before.change(before.after(new BigDecimal("12"), "Register", TODAY)))
                .isEqualTo(-73);
        assertThat(before.betteredBy(before.after(new BigDecimal("45"), "Register", TODAY)))
                .isFalse();
    }
}
