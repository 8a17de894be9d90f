package id.abdi.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/**
 * Shows a template, in UTF-8 and never kept by a cache. The page is made as a whole before anything is sent, so that a
 * fault in it gives the page of a fault and not half a page.
 */
final class JteView implements View {
    private final TemplateEngine engine;
    private final String template;
    private final PageFrame frame;

    JteView(TemplateEngine engine, String template, PageFrame frame) {
        this.engine = engine;
        this.template = template;
        this.frame = frame;
    }

    @Override
    public String getContentType() {
        return "text/html;charset=UTF-8";
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Map<String, Object> parameters = new HashMap<>(model == null ? Map.of() : model);
        parameters.put("ui", frame.ui(request));
        Utf8ByteOutput page = new Utf8ByteOutput();
        engine.render(template, parameters, page);
        response.setContentType(getContentType());
        response.setContentLength(page.getContentLength());
        page.writeTo(response.getOutputStream());
    }
}
