package id.abdi.integrity;

import id.abdi.clocking.DeviceSerial;
import id.abdi.integrity.PhotoLookSql.Look;
import id.abdi.kernel.EmployeeId;
import id.abdi.organization.Employee;
import id.abdi.organization.Lines;
import id.abdi.signal.Signal;
import id.abdi.signal.SignalKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Signals and their reading for the tests of other modules. */
@Component
public class GivenSignals {
    public static final int POOR = 75;
    private static final BigDecimal LEAST = new BigDecimal("6");

    private final LookBack look;
    private final StoreFindings store;
    private final PhotoLookSql looks;
    private final Lines lines;

    GivenSignals(LookBack look, StoreFindings store, PhotoLookSql looks, Lines lines) {
        this.look = look;
        this.store = store;
        this.looks = looks;
        this.lines = lines;
    }

    static Span span(YearMonth month) {
        return new Span(
                month, month.minusMonths(2).atDay(1), month.minusMonths(5).atDay(1), POOR, LEAST);
    }

    /** What the record of these people says, read as a month's is. */
    public List<Signal> read(YearMonth month, Collection<EmployeeId> people, Collection<DeviceSerial> devices) {
        Collection<Employee> employees =
                lines.employees(people, month.atEndOfMonth()).values();
        return look.pieces(span(month), employees, devices).stream()
                .flatMap(piece -> piece.get().stream())
                .filter(signal -> signal.strength() >= LEAST.doubleValue())
                .toList();
    }

    /** A picture's look, as if it had been reckoned. */
    public void look(UUID file, long look, @Nullable LocalDate takenOn) {
        looks.insert(Map.of(file, new Look(look, takenOn)));
    }

    /** A stored signal of that month. */
    FindingId stored(YearMonth month, SignalKind kind, EmployeeId person, @Nullable EmployeeId other) {
        List<LocalDate> days = List.of(month.atDay(6), month.atDay(7), month.atDay(8));
        Signal signal = new Signal(kind, person, other, 14, 20, 0.25, 7.34, days);
        return store.of(span(month), List.of(signal)).getFirst().id();
    }
}
