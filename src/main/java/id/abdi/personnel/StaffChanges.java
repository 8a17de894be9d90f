package id.abdi.personnel;

import id.abdi.intake.Reason;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Period;
import id.abdi.organization.Fact.PersonFact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a row says of the person, beside what is recorded. What the table does not say stays as it is. */
final class StaffChanges {
    private StaffChanges() {}

    static PersonFact begun(StaffRow row, EmployeeId id, LocalDate from) {
        StaffRow.Person said = row.person();
        LocalDate birth = said.birthDate() == null ? row.nip().birthDate().orElse(null) : said.birthDate();
        return new PersonFact(
                id,
                row.nip(),
                row.name(),
                row.status(),
                birth,
                said.gender(),
                said.grade(),
                said.gradeSince(),
                said.email(),
                said.phone(),
                Period.from(from));
    }

    static PersonFact merged(StaffRow row, PersonFact before, LocalDate from) {
        StaffRow.Person said = row.person();
        return new PersonFact(
                before.employee(),
                before.nip(),
                Said.same(row.name(), before.name()) ? before.name() : row.name(),
                row.status(),
                before.birthDate(),
                before.gender(),
                or(said.grade(), before.grade()),
                or(said.gradeSince(), before.gradeSince()),
                or(said.email(), before.email()),
                or(said.phone(), before.phone()),
                Period.from(from));
    }

    private static <T> @Nullable T or(@Nullable T said, @Nullable T before) {
        return said == null ? before : said;
    }

    /** In words; empty where nothing is different. Addresses and numbers of telephones are not repeated in a report. */
    static List<Object> between(PersonFact before, PersonFact after) {
        List<Object> said = new ArrayList<>();
        if (!before.name().equals(after.name())) {
            said.add(Reason.of("personnel.changed.name", before.name(), after.name()));
        }
        if (before.status() != after.status()) {
            said.add(Reason.of(
                    "personnel.changed.status",
                    Reason.of("personnel.status." + before.status().name()),
                    Reason.of("personnel.status." + after.status().name())));
        }
        if (!Objects.equals(before.grade(), after.grade())) {
            said.add(Reason.of("personnel.changed.grade", words(before.grade()), words(after.grade())));
        } else if (!Objects.equals(before.gradeSince(), after.gradeSince())) {
            said.add(Reason.of("personnel.changed.grade-since"));
        }
        if (!Objects.equals(before.email(), after.email()) || !Objects.equals(before.phone(), after.phone())) {
            said.add(Reason.of("personnel.changed.contact"));
        }
        return said;
    }

    private static String words(@Nullable String text) {
        return text == null ? "–" : text;
    }
}
