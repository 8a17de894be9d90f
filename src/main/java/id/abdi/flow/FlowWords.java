package id.abdi.flow;

import java.util.function.BiFunction;

/** The words of the flow table: on screen in the reader's language, on paper in Indonesian. */
public record FlowWords(BiFunction<String, Object[], String> texts) {
    /** The words of one column. */
    String column(String name) {
        return texts.apply("flow.column." + name, new Object[0]);
    }

    String yes() {
        return texts.apply("flow.yes", new Object[0]);
    }

    String no() {
        return texts.apply("flow.no", new Object[0]);
    }

    /** What a page of the drawing is called. */
    String page(String title, int page, int pages) {
        return texts.apply("flow.page", new Object[] {title, page, pages});
    }
}
