package id.abdi.rulebook;

import static java.time.ZoneOffset.UTC;

import id.abdi.identity.Via;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.UnitId;
import id.abdi.rulebook.Setting.Basis;
import id.abdi.rulebook.Setting.Place;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SettingSql {
    private final JdbcClient jdbc;

    SettingSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long count() {
        return jdbc.sql("select count(*) from rulebook.setting")
                .query(Long.class)
                .single();
    }

    List<Setting> all() {
        return jdbc.sql("""
                        select id, rule, unit, valid_from, version, value, withdrawn, source, note, confirmed,
                               set_by, via, recorded_at
                        from rulebook.setting
                        order by rule, valid_from, version
                        """).query((row, number) -> setting(row)).list();
    }

    /** The version is part of the key: of two at once one becomes a conflict. */
    void insert(Setting setting, UUID leaf) {
        Place place = setting.place();
        jdbc.sql("""
                        insert into rulebook.setting (id, rule, unit, valid_from, version, value, withdrawn, source, note,
                            confirmed, set_by, via, recorded_at, leaf)
                        values (:id, :rule, :unit, :validFrom, :version, :value, :withdrawn, :source, :note,
                            :confirmed, :setBy, :via, :recordedAt, :leaf)
                        """)
                .param("id", setting.id().value())
                .param("rule", place.rule())
                .param("unit", place.unit() == null ? null : place.unit().value())
                .param("validFrom", place.validFrom())
                .param("version", setting.version())
                .param("value", setting.value())
                .param("withdrawn", setting.withdrawn())
                .param("source", setting.basis().source())
                .param("note", setting.basis().note())
                .param("confirmed", setting.basis().confirmed())
                .param("setBy", setting.setBy().value())
                .param("via", setting.via().name())
                .param("recordedAt", setting.recordedAt().atOffset(UTC))
                .param("leaf", leaf)
                .update();
    }

    private static Setting setting(ResultSet row) throws SQLException {
        UUID unit = row.getObject("unit", UUID.class);
        return new Setting(
                new SettingId(row.getObject("id", UUID.class)),
                new Place(
                        row.getString("rule"),
                        unit == null ? null : new UnitId(unit),
                        row.getObject("valid_from", LocalDate.class)),
                row.getInt("version"),
                row.getString("value"),
                row.getBoolean("withdrawn"),
                new Basis(row.getString("source"), row.getString("note"), row.getBoolean("confirmed")),
                new EmployeeId(row.getObject("set_by", UUID.class)),
                Via.valueOf(row.getString("via")),
                row.getTimestamp("recorded_at").toInstant());
    }
}
