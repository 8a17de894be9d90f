package id.abdi.workload;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.kernel.Nip;
import id.abdi.kernel.UnitId;
import id.abdi.organization.Post;
import id.abdi.organization.PostId;
import id.abdi.organization.PostKind;
import id.abdi.rulebook.Rule;
import id.abdi.rulebook.Valued;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** UU 20/2023 Pasal 55 and the rules beside it: until which age who serves. */
class RetirementRulesTest {
    private static final Nip BORN_IN_MARCH_1970 = new Nip("197003101995031990");

    private final RetirementRules rules = rules();

    private static RetirementRules rules() {
        Map<Rule<Integer>, Valued<Integer>> ages = new LinkedHashMap<>();
        WorkloadRules.AGES.forEach(
                rule -> ages.put(rule, new Valued<>(rule, rule.initial(), null, null, rule.source(), false)));
        return new RetirementRules(ages);
    }

    private static Post post(String title, PostKind kind) {
        return new Post(PostId.fresh(), title, kind, UnitId.fresh(), null, false);
    }

    @ParameterizedTest
    @CsvSource({
        "Kepala Dinas, LEADER, 60, 2030-04-01",
        "Kepala Seksi, MANAGERIAL, 58, 2028-04-01",
        "Pengadministrasi, EXECUTIVE, 58, 2028-04-01",
        "Analis Ahli Muda, FUNCTIONAL, 58, 2028-04-01",
        "Auditor Ahli Madya, FUNCTIONAL, 60, 2030-04-01",
        "Dokter Ahli Utama, FUNCTIONAL, 65, 2035-04-01",
        "Guru Ahli Pertama, FUNCTIONAL, 60, 2030-04-01",
    })
    void whoReachesTheAgeLeavesOnTheFirstOfTheNextMonth(String title, PostKind kind, int age, LocalDate leaves) {
        Post post = post(title, kind);
        assertThat(rules.age(post)).isEqualTo(age);
        assertThat(rules.leaves(BORN_IN_MARCH_1970, post)).contains(leaves);
    }

    @Test
    void aNumberWithoutABirthdaySaysNothing() {
        assertThat(rules.leaves(new Nip("197013101995031990"), post("Analis", PostKind.EXECUTIVE)))
                .isEmpty();
        assertThat(rules.leaves(new Nip("900000000000000001"), post("Bupati", PostKind.LEADER)))
                .isEmpty();
    }

    @Test
    void noAgeWasReadInItsOwnText() {
        assertThat(WorkloadRules.AGES).noneMatch(Rule::confirmed);
    }
}
