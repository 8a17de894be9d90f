package id.abdi.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Draws design parts one after the other, for pages made in tests. */
final class Drawing {
    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Drawing.class.getClassLoader(), "id.abdi");

    private final Ui ui;
    private final TemplateOutput output;

    Drawing(Ui ui, TemplateOutput output) {
        this.ui = ui;
        this.output = output;
    }

    Ui ui() {
        return ui;
    }

    Drawing html(String html) {
        output.writeContent(html);
        return this;
    }

    /** A part that gets its parameters one by one. */
    Part part(String name) {
        return new Part(name);
    }

    final class Part {
        private final String name;
        private final Map<String, Object> parameters = new HashMap<>();

        private Part(String name) {
            this.name = name;
            parameters.put("ui", ui);
        }

        Part with(String parameter, Object value) {
            parameters.put(parameter, value);
            return this;
        }

        Part content(String parameter, Consumer<Drawing> content) {
            return with(parameter, (gg.jte.Content) inner -> content.accept(new Drawing(ui, inner)));
        }

        Drawing draw() {
            ENGINE.render("web/" + name + ".jte", parameters, output);
            return Drawing.this;
        }
    }
}
