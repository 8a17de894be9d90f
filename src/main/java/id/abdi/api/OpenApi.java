package id.abdi.api;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.core.MethodParameter;
import org.springframework.http.RequestEntity;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;

/** Describes the registered routes of the API in OpenAPI 3.1 (https://spec.openapis.org/oas/v3.1.1). */
final class OpenApi {
    /** What any call may be refused with. */
    static final List<String> EVERYWHERE = List.of(
            "401 sign-in",
            "405 method",
            "406 not-acceptable",
            "422 invalid",
            "429 limited",
            "500 fault",
            "503 unavailable");
    /** What any call that brings a body may be refused with besides. */
    static final List<String> WITH_BODY = List.of("400 unreadable", "413 too-large", "415 media-type", "507 full");

    private static final String JSON = "application/json";

    private final Schemas schemas = new Schemas();
    private final Map<String, Map<String, Object>> paths = new TreeMap<>();

    /** The whole document. */
    static Map<String, Object> of(Map<RequestMappingInfo, HandlerMethod> routes, String version) {
        OpenApi api = new OpenApi();
        routes.forEach((mapping, handler) -> {
            ApiCall call = handler.getMethodAnnotation(ApiCall.class);
            if (call != null) {
                mapping.getPatternValues()
                        .forEach(path -> mapping.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> api.add(path, method, handler, call)));
            }
        });
        return api.document(version);
    }

    private void add(String path, RequestMethod method, HandlerMethod handler, ApiCall call) {
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put("summary", call.value());
        operation.put(
                "operationId",
                handler.getBeanType().getSimpleName().replaceAll("Api$", "").toLowerCase(Locale.ROOT) + "."
                        + handler.getMethod().getName());
        List<Object> parameters = new ArrayList<>();
        for (MethodParameter parameter : handler.getMethodParameters()) {
            parameter.initParameterNameDiscovery(new org.springframework.core.DefaultParameterNameDiscoverer());
            parameter(parameter).ifPresent(parameters::add);
            body(parameter).ifPresent(body -> operation.put("requestBody", body));
        }
        operation.put("parameters", parameters);
        operation.put("responses", responses(handler, call, operation.containsKey("requestBody")));
        paths.computeIfAbsent(path, each -> new TreeMap<>()).put(method.name().toLowerCase(Locale.ROOT), operation);
    }

    private Optional<Map<String, Object>> parameter(MethodParameter parameter) {
        PathVariable path = parameter.getParameterAnnotation(PathVariable.class);
        RequestParam query = parameter.getParameterAnnotation(RequestParam.class);
        RequestHeader header = parameter.getParameterAnnotation(RequestHeader.class);
        if (path != null) {
            return Optional.of(parameter(parameter, "path", path.name(), true));
        }
        if (query != null) {
            boolean optional = parameter.getParameterType().equals(Optional.class)
                    || !query.defaultValue().equals(ValueConstants.DEFAULT_NONE)
                    || !query.required();
            return Optional.of(parameter(parameter, "query", query.name(), !optional));
        }
        if (header != null) {
            return Optional.of(parameter(parameter, "header", header.name(), header.required()));
        }
        return Optional.empty();
    }

    private Map<String, Object> parameter(MethodParameter parameter, String place, String name, boolean required) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("name", name.isEmpty() ? Objects.requireNonNull(parameter.getParameterName()) : name);
        described.put("in", place);
        described.put("required", required);
        described.put("schema", schemas.of(parameter.getGenericParameterType()));
        return described;
    }

    private Optional<Map<String, Object>> body(MethodParameter parameter) {
        if (parameter.hasParameterAnnotation(RequestBody.class)) {
            return Optional.of(content(JSON, parameter.getGenericParameterType()));
        }
        if (parameter.getParameterType().equals(RequestEntity.class)) {
            return Optional.of(content("application/octet-stream", byte[].class));
        }
        if (parameter.hasParameterAnnotation(ModelAttribute.class)) {
            return Optional.of(content("multipart/form-data", parameter.getGenericParameterType()));
        }
        return Optional.empty();
    }

    private Map<String, Object> content(String media, Type type) {
        return new LinkedHashMap<>(Map.of("content", Map.of(media, Map.of("schema", schemas.of(type)))));
    }

    private Map<String, Object> answered(Type answer) {
        if (answer.equals(Void.class)) {
            return new LinkedHashMap<>();
        }
        return content(answer.equals(byte[].class) ? "application/octet-stream" : JSON, answer);
    }

    private Map<String, Object> responses(HandlerMethod handler, ApiCall call, boolean withBody) {
        Map<String, Object> responses = new TreeMap<>();
        Type answer = answer(handler.getReturnType());
        for (int status : call.answers()) {
            Map<String, Object> described = answered(answer);
            described.put("description", "done");
            responses.put(Integer.toString(status), described);
        }
        List<String> problems = new ArrayList<>(List.of(call.problems()));
        problems.addAll(EVERYWHERE);
        if (withBody) {
            problems.addAll(WITH_BODY);
        }
        Map<String, List<String>> types = new TreeMap<>();
        problems.forEach(problem -> types.computeIfAbsent(problem.substring(0, 3), each -> new ArrayList<>())
                .add("urn:abdi:problem:" + problem.substring(4)));
        types.forEach((status, names) -> responses.put(
                status,
                Map.of(
                        "description",
                        "refused: " + String.join(", ", names),
                        "content",
                        Map.of(
                                "application/problem+json",
                                Map.of(
                                        "schema",
                                        Map.of(
                                                "allOf",
                                                List.of(
                                                        Map.of("$ref", "#/components/schemas/Problem"),
                                                        Map.of(
                                                                "properties",
                                                                Map.of("type", Map.of("enum", names))))))))));
        return responses;
    }

    private static Type answer(MethodParameter returned) {
        Type type = returned.getGenericParameterType();
        return type instanceof ParameterizedType generic && generic.getRawType().equals(ResponseEntity.class)
                ? generic.getActualTypeArguments()[0]
                : type;
    }

    private Map<String, Object> document(String version) {
        Map<String, Object> components = new LinkedHashMap<>();
        Map<String, Object> all = new TreeMap<>(schemas.named());
        all.put("Problem", problem());
        components.put("schemas", all);
        components.put("securitySchemes", Map.of("token", Map.of("type", "http", "scheme", "bearer")));
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("openapi", "3.1.1");
        document.put(
                "info",
                Map.of(
                        "title",
                        "Abdi",
                        "version",
                        version,
                        "description",
                        "The daily work of civil servants. Errors follow RFC 9457; docs/api.md shows each call."));
        document.put("security", List.of(Map.of("token", List.of())));
        document.put("paths", paths);
        document.put("components", components);
        return document;
    }

    private static Map<String, Object> problem() {
        Map<String, Object> text = Map.of("type", "string");
        Map<String, Object> error = Map.of(
                "type",
                "object",
                "required",
                List.of("field", "message"),
                "properties",
                Map.of("field", text, "message", text));
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("type", text);
        properties.put("title", text);
        properties.put("status", Map.of("type", "integer"));
        properties.put("detail", text);
        properties.put("errors", Map.of("type", "array", "items", error));
        return Map.of(
                "type", "object", "required", List.of("type", "title", "status", "detail"), "properties", properties);
    }
}
