package id.abdi.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** How large the tables of a data folder are, asked as the program asks. */
final class SizesSql {
    private static final String LARGEST = """
            select t.schemaname || '.' || t.relname as name, greatest(c.reltuples, 0)::bigint as rows,
                pg_table_size(t.relid) as content, pg_indexes_size(t.relid) as indexes
            from pg_stat_user_tables t
            join pg_class c on c.oid = t.relid
            order by pg_total_relation_size(t.relid) desc
            limit ?
            """;

    private SizesSql() {}

    /** @param content in bytes, without indexes */
    record Size(String table, long rows, long content, long indexes) {}

    /** The largest first. The program of the folder must be running. */
    static List<Size> largest(Path folder, int most) {
        try (Connection connection = new BareSql(folder).open();
                PreparedStatement asked = connection.prepareStatement(LARGEST)) {
            asked.setInt(1, most);
            List<Size> sizes = new ArrayList<>();
            try (ResultSet rows = asked.executeQuery()) {
                while (rows.next()) {
                    sizes.add(new Size(rows.getString(1), rows.getLong(2), rows.getLong(3), rows.getLong(4)));
                }
            }
            return sizes;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
