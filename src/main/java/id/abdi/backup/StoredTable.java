package id.abdi.backup;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table of ours as PostgreSQL's catalog knows it.
 *
 * @param order what its rows are ordered by, quoted: the same on every server, whatever its language
 * @param triggers of ours that run when rows change
 */
record StoredTable(String schema, String table, List<String> columns, List<String> order, List<String> triggers) {
    StoredTable {
        columns = List.copyOf(columns);
        order = List.copyOf(order);
        triggers = List.copyOf(triggers);
    }

    String name() {
        return schema + "." + table;
    }

    String quoted() {
        return quoted(schema) + "." + quoted(table);
    }

    StoredTable withColumns(List<String> inThisOrder) {
        return new StoredTable(schema, table, inThisOrder, order, triggers);
    }

    String copyOut() {
        return "copy (select " + list() + " from " + quoted() + " t order by " + String.join(", ", order)
                + ") to stdout";
    }

    String copyIn() {
        return "copy " + quoted() + " (" + list() + ") from stdin";
    }

    private String list() {
        return columns.stream().map(StoredTable::quoted).collect(Collectors.joining(", "));
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
