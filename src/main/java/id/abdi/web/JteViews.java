package id.abdi.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Finds the compiled template of a view name: {@code "dailyreport/Today"} is {@code dailyreport/Today.jte}. */
@Component
class JteViews implements ViewResolver, Ordered {
    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, JteViews.class.getClassLoader(), "id.abdi");
    private final PageFrame frame;

    JteViews(PageFrame frame) {
        this.frame = frame;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    /** Names with a colon ({@code redirect:}) are left to Spring. */
    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        return name.contains(":") ? null : view(name);
    }

    JteView view(String name) {
        String template = name + ".jte";
        if (!engine.hasTemplate(template)) {
            throw new IllegalStateException("there is no template " + template);
        }
        return new JteView(engine, template, frame);
    }
}
