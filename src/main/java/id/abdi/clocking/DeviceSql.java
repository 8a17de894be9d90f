package id.abdi.clocking;

import id.abdi.ledger.Mark;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DeviceSql {
    private final JdbcClient jdbc;

    DeviceSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All devices as they hold, by serial number. */
    List<Device> all() {
        return jdbc.sql("""
                        select distinct on (serial) serial, version, name, number, network, zone_hours, in_use
                        from clocking.device
                        order by serial, version desc
                        """).query(DeviceSql::device).list();
    }

    Optional<Device> find(DeviceSerial serial) {
        return jdbc.sql("""
                        select serial, version, name, number, network, zone_hours, in_use
                        from clocking.device
                        where serial = :serial
                        order by version desc
                        limit 1
                        """)
                .param("serial", serial.value())
                .query(DeviceSql::device)
                .optional();
    }

    void insert(Device device, Mark mark) {
        mark.on(jdbc.sql("""
                        insert into clocking.device (
                            serial, version, name, number, network, zone_hours, in_use, recorded_by, via, recorded_at, leaf)
                        values (
                            :serial, :version, :name, :number, :network, :hours, :used, :by, :via, :now, :leaf)
                        """))
                .param("serial", device.serial().value())
                .param("version", device.version())
                .param("name", device.name())
                .param("number", device.number())
                .param(
                        "network",
                        device.network() == null ? null : device.network().toString())
                .param("hours", device.zoneHours())
                .param("used", device.inUse())
                .update();
    }

    private static Device device(ResultSet row, int index) throws SQLException {
        return new Device(
                new DeviceSerial(row.getString("serial")),
                row.getString("name"),
                row.getString("number"),
                Optional.ofNullable(row.getString("network"))
                        .flatMap(Network::of)
                        .orElse(null),
                row.getObject("zone_hours", Integer.class),
                row.getBoolean("in_use"),
                row.getInt("version"));
    }
}
