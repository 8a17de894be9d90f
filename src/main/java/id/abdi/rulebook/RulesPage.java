package id.abdi.rulebook;

import id.abdi.web.Tab;
import java.util.List;

/** All rules as they are in force today, by the part of the system that applies them. */
record RulesPage(List<Tab> tabs, List<Group> groups) {
    record Group(String title, List<Row> rows) {}

    /** @param more which units have a value of their own, empty where none */
    record Row(
            String address,
            String title,
            String sentence,
            String value,
            String source,
            boolean confirmed,
            String more) {}
}
