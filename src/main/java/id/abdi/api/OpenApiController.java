package id.abdi.api;

import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The description of the API, made of its routes when it is first asked for. Holds nothing of any person. */
@RestController
class OpenApiController {
    private final SingletonSupplier<Map<String, Object>> document;

    OpenApiController(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> routes) {
        this.document = SingletonSupplier.of(() -> OpenApi.of(routes.getObject().getHandlerMethods(), version()));
    }

    @GetMapping("/api/openapi.json")
    Map<String, Object> document() {
        return document.obtain();
    }

    private static String version() {
        return Objects.requireNonNullElse(OpenApi.class.getPackage().getImplementationVersion(), "development");
    }
}
