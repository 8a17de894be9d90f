package id.abdi.operation;

import id.abdi.web.TableView;
import java.util.List;

/** The objectives with what was measured, and what runs here. */
record OperationPage(TableView objectives, List<Fact> facts) {
    record Fact(String name, String value) {}
}
