package id.abdi.breach;

import id.abdi.rulebook.Rule;
import id.abdi.rulebook.RuleSource;
import id.abdi.rulebook.RuleType;
import java.util.List;
import org.springframework.stereotype.Component;

/** The numbers of discipline as dated rules. None was read in the regulation's own text, so each is shown as not confirmed. */
@Component
class LawRules implements RuleSource {
    private static final String PP = "PP 94/2021 ";
    private static final String APPEALS = "PP 79/2021 ";
    private static final String PERFORMANCE = "PP 30/2019 ";

    static final Rule<Integer> EXAMINATION_DAYS = days("breach.examination-days", 7, PP + "Pasal 26");
    static final Rule<Integer> SECOND_SUMMONS_DAYS = days("breach.second-summons-days", 7, PP + "Pasal 26");
    static final Rule<Integer> DELIVERY_DAYS = days("breach.delivery-days", 14, PP + "tentang penyampaian keputusan");
    static final Rule<DayKind> DELIVERY_KIND = kind("breach.delivery-kind", PP + "menyebut hari atau hari kerja");
    static final Rule<Integer> FORCE_DAYS = days("breach.force-days", 15, PP + "tentang berlakunya keputusan");
    static final Rule<DayKind> FORCE_KIND = kind("breach.force-kind", PP + "menyebut hari ke-15");
    static final Rule<Integer> OBJECTION_DAYS = days("breach.objection-days", 14, APPEALS + "tentang keberatan");
    static final Rule<Integer> OBJECTION_ANSWER_DAYS =
            days("breach.objection-answer-days", 21, APPEALS + "tentang keberatan");
    static final Rule<DayKind> OBJECTION_KIND = kind("breach.objection-kind", APPEALS + "tentang keberatan");
    static final Rule<Integer> APPEAL_DAYS = days("breach.appeal-days", 14, APPEALS + "Pasal 11 ayat (3)");
    static final Rule<Integer> APPEAL_REPLY_DAYS = days("breach.appeal-reply-days", 21, APPEALS + "tentang banding");
    static final Rule<Integer> APPEAL_DECISION_DAYS =
            days("breach.appeal-decision-days", 65, APPEALS + "tentang banding");
    static final Rule<MediumKinds> MEDIUM_KINDS = new Rule<>(
            "breach.medium-kinds",
            RuleType.choice(MediumKinds.class, "breach.medium"),
            MediumKinds.ALLOWANCE_CUT,
            PP + "Pasal 8, BKN 6/2022 Pasal 10",
            false);
    static final Rule<AbsenceTable> CONTRACT_TABLE = new Rule<>(
            "breach.contract-table",
            RuleType.choice(AbsenceTable.class, "breach.absence-table"),
            AbsenceTable.NONE,
            "PP 49/2018 Pasal 51 ayat (3)",
            false);
    static final Rule<Integer> DAY_MINUTES =
            new Rule<>("breach.day-minutes", RuleType.minutes(60, 600), 450, "KMK 5/KMK.01/2022, BKN 6/2022", false);
    static final Rule<Level> ACTING_LEVEL = new Rule<>(
            "breach.acting-level",
            RuleType.choice(Level.class, "breach.level"),
            Level.LIGHT,
            "SE Kepala BKN 1/SE/I/2021",
            false);
    static final Rule<Integer> LOOK_BACK_YEARS =
            new Rule<>("breach.look-back-years", RuleType.integer(1, 20), 5, "PermenPANRB 38/2018, BKN 8/2019", false);

    static final Rule<Integer> IMPROVE_MONTHS =
            new Rule<>("breach.improve-months", RuleType.integer(1, 24), 6, PERFORMANCE + "Pasal 56", false);
    static final Rule<Integer> PLACEMENT_MONTHS =
            new Rule<>("breach.placement-months", RuleType.integer(1, 24), 12, PERFORMANCE + "Pasal 58", false);

    static final Rule<Integer> MEMORY_MONTHS = new Rule<>(
            "breach.measure-months",
            RuleType.integer(1, 120),
            24,
            PERFORMANCE + "tidak menyebutnya; kebijakan daerah",
            false);

    private static Rule<Integer> days(String code, int initial, String source) {
        return new Rule<>(code, RuleType.days(1, 200), initial, source, false);
    }

    private static Rule<DayKind> kind(String code, String source) {
        return new Rule<>(code, RuleType.choice(DayKind.class, "breach.day-kind"), DayKind.WORKING, source, false);
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of(
                EXAMINATION_DAYS,
                SECOND_SUMMONS_DAYS,
                DELIVERY_DAYS,
                DELIVERY_KIND,
                FORCE_DAYS,
                FORCE_KIND,
                OBJECTION_DAYS,
                OBJECTION_ANSWER_DAYS,
                OBJECTION_KIND,
                APPEAL_DAYS,
                APPEAL_REPLY_DAYS,
                APPEAL_DECISION_DAYS,
                MEDIUM_KINDS,
                CONTRACT_TABLE,
                DAY_MINUTES,
                ACTING_LEVEL,
                LOOK_BACK_YEARS,
                IMPROVE_MONTHS,
                PLACEMENT_MONTHS,
                MEMORY_MONTHS);
    }
}
