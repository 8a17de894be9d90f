package id.abdi.personnel;

import id.abdi.intake.Reading;
import id.abdi.kernel.Nip;
import id.abdi.organization.EmploymentStatus;
import id.abdi.organization.PostKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table of staff. What is null the table does not say, and what is recorded of it stays.
 *
 * @param place where the person works
 * @param superior the NIP of a superior who is not the head of the unit; null where the table names none
 * @param left the word of the table for somebody who is no more in the service, null for everybody else
 */
record StaffRow(
        int line,
        Nip nip,
        String name,
        EmploymentStatus status,
        Person person,
        Place place,
        @Nullable Nip superior,
        @Nullable String left)
        implements Reading.Keyed {

    /** What belongs to the person, wherever they work. */
    record Person(
            @Nullable LocalDate birthDate,
            @Nullable String gender,
            @Nullable String grade,
            @Nullable LocalDate gradeSince,
            @Nullable String email,
            @Nullable String phone) {}

    /**
     * @param unit the code of the unit
     * @param since from when the post is held, where the table says so
     */
    record Place(
            String unit,
            String unitName,
            String title,
            PostKind kind,
            @Nullable String echelon,
            @Nullable LocalDate since) {
        /** The title as people write it: exports know only capitals. */
        String written() {
            return StaffWords.written(title);
        }
    }

    @Override
    public String key() {
        return nip.value();
    }

    @Override
    public Object content() {
        return new StaffRow(0, nip, name, status, person, place, superior, left);
    }
}
