package id.abdi.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.abdi.kernel.Nip;
import id.abdi.web.TypedId;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** JSON Schema of our records, as Jackson writes and reads them. Each record gets one entry under its name. */
final class Schemas {
    private static final Map<Class<?>, Map<String, Object>> SIMPLE = Map.ofEntries(
            Map.entry(String.class, Map.of("type", "string")),
            Map.entry(boolean.class, Map.of("type", "boolean")),
            Map.entry(Boolean.class, Map.of("type", "boolean")),
            Map.entry(int.class, Map.of("type", "integer", "format", "int32")),
            Map.entry(Integer.class, Map.of("type", "integer", "format", "int32")),
            Map.entry(long.class, Map.of("type", "integer", "format", "int64")),
            Map.entry(Long.class, Map.of("type", "integer", "format", "int64")),
            Map.entry(BigDecimal.class, Map.of("type", "number")),
            Map.entry(UUID.class, Map.of("type", "string", "format", "uuid")),
            Map.entry(LocalDate.class, Map.of("type", "string", "format", "date")),
            Map.entry(YearMonth.class, Map.of("type", "string", "pattern", "^[0-9]{4}-(0[1-9]|1[0-2])$")),
            Map.entry(LocalTime.class, Map.of("type", "string", "pattern", "^[0-2][0-9]:[0-5][0-9]")),
            Map.entry(Instant.class, Map.of("type", "string", "format", "date-time")),
            Map.entry(Nip.class, Map.of("type", "string", "pattern", "^[0-9]{18}$")),
            Map.entry(byte[].class, Map.of("type", "string", "format", "binary")),
            Map.entry(MultipartFile.class, Map.of("type", "string", "format", "binary")));

    private final Map<String, Object> named = new TreeMap<>();

    /** Every record met so far, by its name. */
    Map<String, Object> named() {
        return named;
    }

    Map<String, Object> of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return ofGeneric(generic);
        }
        Class<?> plain = (Class<?>) type;
        Map<String, Object> simple = SIMPLE.get(plain);
        if (simple != null) {
            return simple;
        }
        if (plain.isEnum()) {
            return Map.of(
                    "type",
                    "string",
                    "enum",
                    Arrays.stream(plain.getEnumConstants())
                            .map(Object::toString)
                            .toList());
        }
        if (TypedId.is(plain)) {
            return of(UUID.class);
        }
        if (plain.isRecord()) {
            return record(name(plain), plain, Map.of());
        }
        throw new IllegalStateException("the description of the API does not know " + plain);
    }

    private Map<String, Object> ofGeneric(ParameterizedType generic) {
        Class<?> raw = (Class<?>) generic.getRawType();
        Type argument = generic.getActualTypeArguments()[0];
        if (Collection.class.isAssignableFrom(raw)) {
            return Map.of("type", "array", "items", of(argument));
        }
        if (raw.equals(Map.class)) {
            return Map.of("type", "object", "additionalProperties", of(generic.getActualTypeArguments()[1]));
        }
        if (raw.equals(Optional.class)) {
            return of(argument);
        }
        if (raw.isRecord()) {
            return record(name((Class<?>) argument) + name(raw), raw, Map.of(raw.getTypeParameters()[0], argument));
        }
        throw new IllegalStateException("the description of the API does not know " + generic);
    }

    private Map<String, Object> record(String name, Class<?> type, Map<TypeVariable<?>, Type> arguments) {
        if (!named.containsKey(name)) {
            Map<String, Object> schema = new LinkedHashMap<>();
            named.put(name, schema);
            Map<String, Object> properties = new LinkedHashMap<>();
            List<String> required = new ArrayList<>();
            collect(type, arguments, properties, required);
            schema.put("type", "object");
            if (!required.isEmpty()) {
                schema.put("required", required);
            }
            schema.put("properties", properties);
        }
        return Map.of("$ref", "#/components/schemas/" + name);
    }

    private void collect(
            Class<?> type,
            Map<TypeVariable<?>, Type> arguments,
            Map<String, Object> properties,
            List<String> required) {
        for (RecordComponent part : Objects.requireNonNull(type.getRecordComponents())) {
            if (part.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
                collect(part.getType(), Map.of(), properties, required);
                continue;
            }
            Map<String, Object> schema = of(resolved(part.getGenericType(), arguments));
            if (part.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                properties.put(part.getName(), nullable(schema));
            } else {
                properties.put(part.getName(), schema);
                required.add(part.getName());
            }
        }
    }

    /** As OpenAPI 3.1 writes it: a further type of the value. */
    private static Map<String, Object> nullable(Map<String, Object> schema) {
        if (schema.containsKey("$ref") || schema.containsKey("enum")) {
            return Map.of("anyOf", List.of(schema, Map.of("type", "null")));
        }
        Map<String, Object> wider = new LinkedHashMap<>(schema);
        wider.put("type", List.of(Objects.requireNonNull(schema.get("type")), "null"));
        return wider;
    }

    private static Type resolved(Type type, Map<TypeVariable<?>, Type> arguments) {
        if (type instanceof ParameterizedType generic
                && generic.getActualTypeArguments()[0] instanceof TypeVariable<?> v) {
            return new ListOf(Objects.requireNonNull(arguments.get(v)), generic);
        }
        return type;
    }

    /** {@code List<T>} of a generic record, with what T stands for. */
    private record ListOf(Type element, ParameterizedType of) implements ParameterizedType {
        @Override
        public Type[] getActualTypeArguments() {
            return new Type[] {element};
        }

        @Override
        public Type getRawType() {
            return of.getRawType();
        }

        @Override
        public @Nullable Type getOwnerType() {
            return of.getOwnerType();
        }
    }

    /** A record within another is named after both: {@code Body} of {@code ActivityApi} is {@code ActivityBody}. */
    private static String name(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return outer == null
                ? type.getSimpleName()
                : outer.getSimpleName().replaceAll("Api$", "") + type.getSimpleName();
    }
}
