package id.abdi.standard;

import id.abdi.database.BulkCopy;
import id.abdi.kernel.Period;
import id.abdi.kernel.Uuid7;
import id.abdi.standard.StandardHistory.Made;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Repository;

/** Many standards at once. */
@Repository
class StandardHistorySql {
    private final BulkCopy copy;

    StandardHistorySql(BulkCopy copy) {
        this.copy = copy;
    }

    void insertAll(List<Made> made, StandardSql.Stamp stamp) {
        List<WorkStandard> standards = made.stream().map(Made::standard).toList();
        copy.rows(
                "copy standard.standard (id, code, unit, recorded_by, via, recorded_at, leaf) from stdin",
                standards,
                standard -> new Object[] {
                    standard.id().value(),
                    standard.code().value(),
                    standard.unit().value(),
                    stamp.by().value(),
                    stamp.via(),
                    stamp.at(),
                    stamp.receipt().leaf()
                });
        copy.rows("""
                copy standard.version (
                    id, standard, number, name, unit_of_output, minutes, for_section, period, recorded_by, via, recorded_at,
                    leaf)
                from stdin
                """, standards, standard -> new Object[] {
            Uuid7.next(),
            standard.id().value(),
            standard.version(),
            standard.name(),
            standard.unitOfOutput(),
            standard.minutes(),
            standard.forSection(),
            range(standard.period()),
            stamp.by().value(),
            stamp.via(),
            stamp.at(),
            stamp.receipt().leaf()
        });
        copy.rows(
                "copy standard.origin (standard, number, sop) from stdin",
                made.stream().filter(one -> one.sop() != null).toList(),
                one -> new Object[] {one.standard().id(), one.standard().version(), one.sop()});
    }

    private static String range(Period period) {
        LocalDate to = period.to();
        return "[" + period.from() + "," + (to == null ? "" : to) + ")";
    }
}
