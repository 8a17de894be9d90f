package id.abdi.backup;

import id.abdi.backup.CatalogSql.Reference;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Tables in an order in which each one comes after those that it refers to. */
final class LoadOrder {
    private LoadOrder() {}

    static List<StoredTable> of(List<StoredTable> tables, List<Reference> references) {
        List<StoredTable> rest = new ArrayList<>(tables);
        List<StoredTable> ordered = new ArrayList<>();
        while (!rest.isEmpty()) {
            Set<String> waiting =
                    new LinkedHashSet<>(rest.stream().map(StoredTable::name).toList());
            List<StoredTable> ready = rest.stream()
                    .filter(table -> references.stream()
                            .noneMatch(reference ->
                                    reference.needy().equals(table.name()) && waiting.contains(reference.needed())))
                    .toList();
            if (ready.isEmpty()) {
                throw new IllegalStateException("tables that refer to each other in a circle: " + waiting);
            }
            ordered.addAll(ready);
            rest.removeAll(ready);
        }
        return ordered;
    }
}
