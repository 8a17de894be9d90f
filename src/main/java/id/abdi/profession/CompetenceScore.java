package id.abdi.profession;

import id.abdi.learning.Learned;
import id.abdi.organization.PostKind;
import id.abdi.profession.IndexPart.SubScore;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** The dimension of competence (T-7, 40 at most): by what kind of post the person holds, from what was learned and proved. */
final class CompetenceScore {
    private CompetenceScore() {}

    /**
     * What each part gives.
     *
     * @param training leadership training for heads, functional training for functional posts
     * @param hours for the hours of a year, for those two
     * @param seminar for a seminar, workshop or course, for those two
     * @param hoursExecutive the same for pelaksana, who need no such training
     * @param target hours of a year that give all of it
     * @param proportional whether fewer hours give a part of it
     */
    record Scale(
            BigDecimal training,
            BigDecimal hours,
            BigDecimal seminar,
            BigDecimal hoursExecutive,
            BigDecimal seminarExecutive,
            int target,
            boolean proportional) {}

    static List<SubScore> of(PostKind kind, Learned.Sum learned, Scale scale) {
        List<SubScore> parts = new ArrayList<>();
        boolean executive = kind == PostKind.EXECUTIVE;
        if (!executive) {
            boolean functional = kind == PostKind.FUNCTIONAL;
            boolean done = functional ? learned.functional() : learned.leadership();
            parts.add(part(
                    functional ? "profession.functional" : "profession.leadership",
                    List.of(),
                    done ? scale.training() : BigDecimal.ZERO,
                    scale.training()));
        }
        BigDecimal most = executive ? scale.hoursExecutive() : scale.hours();
        parts.add(part(
                "profession.hours",
                List.of(learned.hours(), scale.target()),
                hours(learned.hours(), most, scale),
                most));
        BigDecimal seminar = executive ? scale.seminarExecutive() : scale.seminar();
        parts.add(part("profession.seminar", List.of(), learned.seminar() ? seminar : BigDecimal.ZERO, seminar));
        return List.copyOf(parts);
    }

    private static BigDecimal hours(BigDecimal hours, BigDecimal most, Scale scale) {
        BigDecimal target = BigDecimal.valueOf(scale.target());
        if (hours.compareTo(target) >= 0) {
            return most;
        }
        return scale.proportional() ? most.multiply(hours).divide(target, 2, RoundingMode.HALF_UP) : BigDecimal.ZERO;
    }

    private static SubScore part(String key, List<Object> arguments, BigDecimal score, BigDecimal most) {
        return new SubScore(key, arguments, score, most);
    }
}
