package id.abdi.workload;

import id.abdi.organization.Directory;
import id.abdi.organization.Unit;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class SummedLoads implements UnitLoads {
    private final ReadWorkload read;
    private final ObserveWork observe;
    private final Directory directory;

    SummedLoads(ReadWorkload read, ObserveWork observe, Directory directory) {
        this.read = read;
        this.observe = observe;
        this.directory = directory;
    }

    /** What is too large to be looked at once is looked at part by part. */
    @Override
    @Transactional(readOnly = true)
    public List<UnitLoad> of(Unit unit, LocalDate first, LocalDate last) {
        if (read.large(unit)) {
            return UnitTree.of(unit, directory, last).children().stream()
                    .flatMap(child -> of(child, first, last).stream())
                    .toList();
        }
        Analysis analysis = observe.of(unit, first, last);
        return new UnitRows(analysis, false)
                .rows().stream().map(row -> load(row, analysis)).toList();
    }

    private static UnitLoad load(UnitRows.Row row, Analysis analysis) {
        Balance balance = row.balance();
        Unit single = row.unit();
        return new UnitLoad(
                single != null
                        ? List.of(single.code())
                        : row.names().size() == 1
                                ? List.of(analysis.unit().code())
                                : row.units().stream()
                                        .map(analysis::code)
                                        .sorted()
                                        .toList(),
                balance.holders(),
                balance.load(),
                balance.need(),
                balance.needed(),
                balance.surplus(),
                balance.effectiveness(),
                balance.outside(),
                balance.coverage());
    }
}
