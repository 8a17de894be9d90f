package id.abdi.workload;

import id.abdi.kernel.Nip;
import id.abdi.kernel.Scope;
import id.abdi.organization.Post;
import id.abdi.rulebook.Rule;
import id.abdi.rulebook.Rulebook;
import id.abdi.rulebook.Valued;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Until which age somebody serves, by the kind of the post (batas usia pensiun, UU 20/2023 Pasal 55); the ages are dated rules. The day
 * of birth stands in the NIP.
 *
 * @param ages the rules of a day
 */
record RetirementRules(Map<Rule<Integer>, Valued<Integer>> ages) {
    static RetirementRules of(Rulebook rulebook, LocalDate date, Scope scope) {
        Map<Rule<Integer>, Valued<Integer>> ages = new LinkedHashMap<>();
        WorkloadRules.AGES.forEach(rule -> ages.put(rule, rulebook.valued(rule, date, scope)));
        return new RetirementRules(ages);
    }

    /** The first day on which somebody does not serve any more: of the month after the birthday; empty where no birthday is known. */
    Optional<LocalDate> leaves(Nip nip, Post post) {
        return nip.birthDate()
                .map(birth -> birth.plusYears(age(post)).withDayOfMonth(1).plusMonths(1));
    }

    int age(Post post) {
        return Objects.requireNonNull(ages.get(rule(post))).value();
    }

    private static Rule<Integer> rule(Post post) {
        return switch (post.kind()) {
            case LEADER -> WorkloadRules.RETIRE_LEADER;
            case MANAGERIAL -> WorkloadRules.RETIRE_MANAGERIAL;
            case EXECUTIVE -> WorkloadRules.RETIRE_EXECUTIVE;
            case FUNCTIONAL -> functional(post.title().toLowerCase(Locale.ROOT));
        };
    }

    private static Rule<Integer> functional(String title) {
        if (title.contains("ahli utama")) {
            return WorkloadRules.RETIRE_UTAMA;
        }
        if (title.startsWith("guru")) {
            return WorkloadRules.RETIRE_TEACHER;
        }
        return title.contains("ahli madya") ? WorkloadRules.RETIRE_MADYA : WorkloadRules.RETIRE_FUNCTIONAL;
    }

    List<Valued<Integer>> rules() {
        return List.copyOf(ages.values());
    }
}
