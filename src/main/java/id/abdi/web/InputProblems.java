package id.abdi.web;

import id.abdi.kernel.Refusal.FieldError;
import jakarta.validation.ConstraintViolation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.util.ClassUtils;
import org.springframework.validation.BindingResult;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** What is said of input that could not be taken: which field, and what it should be (contract: 422 with errors). */
final class InputProblems {
    private InputProblems() {}

    static boolean knows(Throwable fault) {
        return fault instanceof BindingResult
                || fault instanceof HandlerMethodValidationException
                || fault instanceof MethodArgumentTypeMismatchException
                || fault instanceof MissingServletRequestParameterException
                || fault instanceof MissingRequestHeaderException
                || fault instanceof MissingServletRequestPartException;
    }

    static Problem of(Throwable fault) {
        return invalid(
                switch (fault) {
                    case BindingResult form ->
                        form.getFieldErrors().stream().map(InputProblems::field).toList();
                    case HandlerMethodValidationException parameters -> parameters(parameters);
                    case MethodArgumentTypeMismatchException value ->
                        List.of(value(value.getName(), value.getRequiredType()));
                    case MissingServletRequestParameterException missing ->
                        List.of(missing(missing.getParameterName()));
                    case MissingRequestHeaderException missing -> List.of(missing(missing.getHeaderName()));
                    case MissingServletRequestPartException missing -> List.of(missing(missing.getRequestPartName()));
                    default -> List.<FieldError>of();
                });
    }

    /** A body that is not JSON is unreadable; JSON that does not fit has a wrong field. */
    static Problem body(HttpMessageNotReadableException unreadable) {
        return switch (unreadable.getCause()) {
            case UnrecognizedPropertyException unknown ->
                invalid(List.of(new FieldError(path(unknown), "web.value.unknown")));
            case MismatchedInputException value -> invalid(List.of(value(path(value), value.getTargetType())));
            case DatabindException value -> invalid(List.of(value(path(value), null)));
            case null, default -> Problem.of(400, "unreadable");
        };
    }

    private static Problem invalid(List<FieldError> errors) {
        return new Problem(422, "invalid", "web.refusal.invalid", List.of(errors.size()), errors, Map.of(), null);
    }

    private static FieldError missing(String name) {
        return new FieldError(name, "web.constraint.NotNull");
    }

    private static String path(JacksonException fault) {
        return fault.getPath().stream()
                .map(step -> step.getPropertyName() == null ? String.valueOf(step.getIndex()) : step.getPropertyName())
                .collect(Collectors.joining("."));
    }

    private static List<FieldError> parameters(HandlerMethodValidationException fault) {
        List<FieldError> errors = new ArrayList<>();
        for (ParameterValidationResult result : fault.getParameterValidationResults()) {
            if (result instanceof ParameterErrors form) {
                form.getFieldErrors().forEach(error -> errors.add(field(error)));
            } else {
                String name = result.getMethodParameter().getParameterName();
                for (MessageSourceResolvable error : result.getResolvableErrors()) {
                    ConstraintViolation<?> violation = result.unwrap(error, ConstraintViolation.class);
                    errors.add(constraint(name == null ? "" : name, violation));
                }
            }
        }
        return errors;
    }

    private static FieldError field(org.springframework.validation.FieldError error) {
        if (error.contains(ConstraintViolation.class)) {
            return constraint(error.getField(), error.unwrap(ConstraintViolation.class));
        }
        Class<?> type = error.contains(TypeMismatchException.class)
                ? error.unwrap(TypeMismatchException.class).getRequiredType()
                : null;
        return value(error.getField(), type);
    }

    /** The constraint's own message where it is one of our keys in braces, else our words for that constraint. */
    private static FieldError constraint(String field, ConstraintViolation<?> violation) {
        Map<String, Object> attributes = violation.getConstraintDescriptor().getAttributes();
        Object least = attributes.getOrDefault("min", attributes.getOrDefault("value", attributes.get("integer")));
        Object most = attributes.getOrDefault("max", attributes.get("fraction"));
        List<Object> limits = new ArrayList<>();
        for (Object limit : Arrays.asList(least, most)) {
            if (limit instanceof Number || limit instanceof String) {
                limits.add(limit);
            }
        }
        String template = violation.getMessageTemplate();
        String name = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        boolean ours =
                template.matches("\\{[a-z]+(\\.[A-Za-z0-9-]+)+}") && !template.contains("validation.constraints");
        String key = ours ? template.substring(1, template.length() - 1) : "web.constraint." + name;
        return new FieldError(field, key, limits);
    }

    private static FieldError value(String field, @Nullable Class<?> type) {
        if (type == null) {
            return new FieldError(field, "web.value.other");
        }
        Class<?> boxed = ClassUtils.resolvePrimitiveIfNecessary(type);
        if (boxed.isEnum()) {
            return new FieldError(
                    field,
                    "web.value.choice",
                    List.of(Arrays.stream(boxed.getEnumConstants())
                            .map(choice -> ((Enum<?>) choice).name())
                            .collect(Collectors.joining(", "))));
        }
        if (boxed.equals(LocalDate.class)) {
            return new FieldError(field, "web.value.date");
        }
        if (boxed.equals(BigDecimal.class)) {
            return new FieldError(field, "web.value.decimal");
        }
        return new FieldError(field, Number.class.isAssignableFrom(boxed) ? "web.value.number" : "web.value.other");
    }
}
