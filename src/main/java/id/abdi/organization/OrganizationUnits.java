package id.abdi.organization;

import id.abdi.kernel.Scope;
import id.abdi.kernel.UnitId;
import id.abdi.rulebook.UnitCodes;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells rules and holidays which units there are and which lie above them. */
@Component
@Transactional(readOnly = true)
class OrganizationUnits implements UnitCodes {
    private final UnitSql sql;
    private final Places places;

    OrganizationUnits(UnitSql sql, Places places) {
        this.sql = sql;
        this.places = places;
    }

    @Override
    public Optional<NamedUnit> byCode(String code, LocalDate date) {
        return sql.byCode(code, date).map(OrganizationUnits::named);
    }

    @Override
    public Map<UnitId, NamedUnit> byIds(Collection<UnitId> ids) {
        Map<UnitId, NamedUnit> found = new LinkedHashMap<>();
        sql.latest(ids).forEach(unit -> found.put(unit.id(), named(unit)));
        return found;
    }

    @Override
    public Scope scope(UnitId unit, LocalDate date) {
        return places.scope(unit, date);
    }

    private static NamedUnit named(Unit unit) {
        return new NamedUnit(unit.id(), unit.code(), unit.name());
    }
}
