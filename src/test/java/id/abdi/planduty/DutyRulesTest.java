package id.abdi.planduty;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.attendance.DutyKind;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Nip;
import id.abdi.kernel.Period;
import id.abdi.kernel.UnitId;
import id.abdi.organization.Employee;
import id.abdi.organization.EmploymentStatus;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** PM-11, PM-12: who owes a plan, and until when. */
class DutyRulesTest {
    private static Employee person(EmploymentStatus status) {
        return new Employee(
                EmployeeId.fresh(),
                new Nip("199001012015011990"),
                "Budi",
                status,
                "Pelaksana",
                UnitId.fresh(),
                "Seksi",
                true);
    }

    private static @Nullable Why why(EmploymentStatus status, @Nullable Why entered, @Nullable DutyKind leave) {
        LocalDate day = LocalDate.of(2026, 7, 15);
        Exemption exemption = entered == null
                ? null
                : new Exemption(
                        UUID.randomUUID(), EmployeeId.fresh(), entered, Period.inclusive(day, day), "800/1/CONTOH");
        return DutyRules.exempt(person(status), exemption, leave).orElse(null);
    }

    @Test
    void onlyTheLeaveOfTheLawFreesAndALetterGoesFirst() {
        assertThat(why(EmploymentStatus.PNS, null, null)).isNull();
        assertThat(why(EmploymentStatus.PPPK, null, DutyKind.LEAVE_ANNUAL)).isNull();
        assertThat(why(EmploymentStatus.PNS, null, DutyKind.MATERNITY)).isNull();
        assertThat(why(EmploymentStatus.PNS, null, DutyKind.UNPAID)).isEqualTo(Why.UNPAID);
        assertThat(why(EmploymentStatus.PNS, null, DutyKind.STUDY)).isEqualTo(Why.STUDY);
        assertThat(why(EmploymentStatus.NON_ASN, null, null)).isEqualTo(Why.NOT_ASN);
        assertThat(why(EmploymentStatus.PNS, Why.SUSPENDED, DutyKind.STUDY)).isEqualTo(Why.SUSPENDED);
    }

    @ParameterizedTest
    @CsvSource({"2025-01-01,2026-01-01,2026-01-31", "2026-07-12,2026-07-12,2026-08-11"})
    void thePlanIsDueThirtyOneDaysFromItsFirstDay(LocalDate held, LocalDate first, LocalDate due) {
        assertThat(DutyRules.first(held, 2026)).isEqualTo(first);
        assertThat(DutyRules.due(first, 31)).isEqualTo(due);
    }
}
