package id.abdi.breach;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.TestClock;
import id.abdi.kernel.Period;
import id.abdi.organization.Directory;
import id.abdi.organization.Fact.AssignmentFact;
import id.abdi.organization.Fact.PostFact;
import id.abdi.organization.PostId;
import id.abdi.organization.PostKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who stands above whom, with the ranks of their posts. */
@AbdiTest
class OfficialsTest {
    /** A day of which no other test knows anything. */
    private static final LocalDate WITHOUT_REGENT = LocalDate.of(2090, 3, 1);

    @Autowired
    Officials officials;

    @Autowired
    Directory directory;

    @Autowired
    Regency regency;

    private Person head;
    private Person staff;

    @BeforeEach
    void build() {
        Place agency = regency.agency("Dinas Contoh").staff("Budi Karang");
        head = regency.person("Sinta Laut");
        staff = agency.staff(0);
        PostId post = PostId.fresh();
        Period period = Period.from(Regency.BEGIN);
        regency.record(
                new PostFact(post, agency.id(), "Kepala Dinas", PostKind.LEADER, "II.b", true, period),
                AssignmentFact.definitive(head.id(), post, period));
    }

    @Test
    void theRegentHeadsTheRegencyItself() {
        Competence competence = officials.above(staff.id(), TestClock.TODAY, Set.of());
        assertThat(competence.chain()).extracting(Official::rank).containsExactly(Rank.JPT_PRATAMA, Rank.REGENT);
        assertThat(competence.official(SanctionKind.POST_LOWERED).map(Official::id))
                .contains(regency.regent().id());
        assertThat(officials
                        .above(regency.regent().id(), TestClock.TODAY, Set.of())
                        .person())
                .isEqualTo(Rank.REGENT);
    }

    @Test
    void whileNobodyIsRegentTheHeadOfAnAgencyIsNone() {
        AssignmentFact regent = directory.assignments(regency.regent().id()).getFirst();
        regency.end(regent, WITHOUT_REGENT);
        Competence competence = officials.above(staff.id(), WITHOUT_REGENT, Set.of());
        assertThat(competence.chain()).extracting(Official::rank).containsExactly(Rank.JPT_PRATAMA);
        assertThat(competence.official(SanctionKind.POST_LOWERED)).isEmpty();
        assertThat(competence.official(SanctionKind.ALLOWANCE_CUT_6).map(Official::id))
                .contains(head.id());
        assertThat(officials.above(head.id(), WITHOUT_REGENT, Set.of()).person())
                .isEqualTo(Rank.JPT_PRATAMA);
    }

    @Test
    void linesOfSeveralAreAskedForAtOnceAndEachIsWhole() {
        assertThat(officials.above(List.of(staff.id(), head.id()), TestClock.TODAY))
                .containsEntry(staff.id(), officials.above(staff.id(), TestClock.TODAY, Set.of()))
                .containsEntry(head.id(), officials.above(head.id(), TestClock.TODAY, Set.of()));
    }
}
