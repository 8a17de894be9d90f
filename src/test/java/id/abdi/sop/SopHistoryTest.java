package id.abdi.sop;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.TestClock;
import id.abdi.kernel.UnitId;
import id.abdi.organization.Unit;
import id.abdi.sop.GivenSops.Office;
import id.abdi.sop.SopHistory.PastSop;
import id.abdi.sop.SopHistory.PastVersion;
import id.abdi.sop.SopHistory.Reached;
import id.abdi.sop.SopHistory.Revoked;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** SOPs of a made-up past are read like recorded ones. */
@AbdiTest
class SopHistoryTest {
    private static final LocalDate TODAY = TestClock.TODAY;
    private static final SopContent CONTENT = SopOfTest.whole("Penerbitan izin lampau");

    @Autowired
    SopHistory history;

    @Autowired
    GivenSops story;

    @Autowired
    Sops sops;

    @Autowired
    ReadSops read;

    @Autowired
    SopSql sql;

    private Office office;
    private UnitId unit;

    @BeforeEach
    void build() {
        office = story.office();
        unit = office.section().id();
    }

    private SopId recorded(PastVersion version) {
        return recorded(new PastSop(GivenSops.code(), unit, List.of(version), null));
    }

    private SopId recorded(PastSop past) {
        return history.record(List.of(past), TestClock.START).getFirst();
    }

    private static PastVersion version(Reached reached, LocalDate on) {
        return new PastVersion(CONTENT, reached, on.minusDays(9), on, null, "Lengkapi waktunya");
    }

    private SopState state(SopId id) {
        return sql.versions(id).getFirst().state(TODAY);
    }

    @Test
    void theHeadWroteItAndTheHeadOfTheAgencyApproved() {
        SopVersion version = sql.versions(recorded(version(Reached.IN_FORCE, TODAY.minusDays(90))))
                .getFirst();
        assertThat(version.savedBy()).isEqualTo(office.section().head().id());
        assertThat(version.changedBy()).isEqualTo(office.agency().head().id());
        assertThat(Optional.ofNullable(version.edition())
                        .orElseThrow()
                        .approver()
                        .name())
                .isEqualTo("Sinta Laut");
    }

    @Test
    void theNextVersionEndsTheOneBefore() {
        SopId id = recorded(new PastSop(
                GivenSops.code(),
                unit,
                List.of(
                        version(Reached.IN_FORCE, TODAY.minusDays(90)),
                        version(Reached.IN_FORCE, TODAY.minusDays(30)),
                        version(Reached.DRAFT, TODAY.minusDays(2))),
                null));
        assertThat(sops.inForce(id, TODAY.minusDays(31)).map(Sop::version)).contains(1);
        assertThat(sops.inForce(id, TODAY.minusDays(30)).map(Sop::version)).contains(2);
        assertThat(sops.tasks(id, TODAY)).hasSize(6);
        assertThat(state(id)).isEqualTo(SopState.DRAFT);
    }

    @Test
    void itStandsWhereItCameTo() {
        assertThat(state(recorded(version(Reached.DRAFT, TODAY)))).isEqualTo(SopState.DRAFT);
        assertThat(state(recorded(version(Reached.SUBMITTED, TODAY)))).isEqualTo(SopState.SUBMITTED);
        SopId returned = recorded(version(Reached.RETURNED, TODAY));
        assertThat(state(returned)).isEqualTo(SopState.RETURNED);
        assertThat(sql.versions(returned).getFirst().remarks()).isEqualTo("Lengkapi waktunya");
        SopId ended = recorded(new PastSop(
                GivenSops.code(),
                unit,
                List.of(version(Reached.IN_FORCE, TODAY.minusDays(90))),
                new Revoked(TODAY.minusDays(5), "Digabungkan")));
        assertThat(state(ended)).isEqualTo(SopState.WITHDRAWN);
        assertThat(sops.inForce(ended, TODAY.minusDays(6))).isPresent();
    }

    @Test
    void aReviewCountsAndItsWordsAreFound() {
        LocalDate yearAgo = TODAY.minusMonths(13);
        SopId id = recorded(
                new PastVersion(CONTENT, Reached.IN_FORCE, yearAgo, yearAgo, TODAY.minusDays(3), "Masih sesuai"));
        assertThat(sql.versions(id).getFirst().edition())
                .extracting(SopVersion.Edition::lastLookedAt)
                .isEqualTo(TODAY.minusDays(3));
        assertThat(read.search(new ReadSops.Agency(unit(), List.of(unit()), List.of(), Set.of()), "lampau", TODAY))
                .contains(id);
    }

    private Unit unit() {
        return read.upward(unit).getFirst();
    }
}
