package id.abdi.privacy;

import id.abdi.web.Ui;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** A copy of one's data on paper: each kind with its tables, each row as the words that are kept. */
record PrintedCopy(String title, String of, List<Part> parts) {
    record Part(String name, String why, List<Table> tables) {}

    record Table(String name, List<String> rows) {}

    static PrintedCopy of(CopyOfOwn.Copy copy, Ui ui) {
        Map<String, List<CopyOfOwn.Rows>> kinds = copy.data().stream()
                .filter(rows -> !rows.rows().isEmpty())
                .collect(Collectors.groupingBy(CopyOfOwn.Rows::kind, LinkedHashMap::new, Collectors.toList()));
        return new PrintedCopy(
                ui.text("privacy.copy.title"),
                ui.text("privacy.copy.of", copy.name(), copy.nip(), copy.madeAt()),
                kinds.entrySet().stream()
                        .map(kind -> new Part(
                                ui.text("privacy.kind." + kind.getKey()),
                                ui.text("privacy.kind." + kind.getKey() + ".why"),
                                kind.getValue().stream()
                                        .map(rows -> new Table(
                                                rows.table(),
                                                rows.rows().stream()
                                                        .map(PrintedCopy::words)
                                                        .toList()))
                                        .toList()))
                        .toList());
    }

    private static String words(Map<String, Object> row) {
        return row.entrySet().stream()
                .filter(column -> column.getValue() != null
                        && !Objects.toString(column.getValue()).isEmpty())
                .map(column -> column.getKey() + ": " + column.getValue())
                .collect(Collectors.joining(" · "));
    }
}
