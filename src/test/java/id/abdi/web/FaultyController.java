package id.abdi.web;

import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Nip;
import id.abdi.kernel.Refusal;
import id.abdi.kernel.Refusal.FieldError;
import id.abdi.kernel.Refusal.Kind;
import id.abdi.kernel.Slice;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Everything that can go wrong, and what the API answers when it does not. */
@TestComponent
@RestController
class FaultyController {
    record Body(
            @NotBlank String description,
            @Max(1440) int minutes,
            @Nullable LocalDate date,
            @Nullable Kind kind) {}

    record Answer(
            EmployeeId id,
            Nip nip,
            Instant recordedAt,
            LocalDate date,
            @Nullable String reason) {}

    @ModelAttribute
    void visitor(@RequestParam(defaultValue = "false") boolean stranger, HttpServletRequest request) {
        if (!stranger) {
            request.setAttribute(
                    Visitor.ATTRIBUTE, new GalleryController.Somebody("Sinta Laut Contoh", "Dinas Contoh"));
        }
    }

    @GetMapping({"/fault/refusal", "/api/v1/fault/refusal"})
    String refusal() {
        throw Refusal.of(Kind.CONFLICT, "day-closed", "web.refusal.limited")
                .with(Map.of("version", 3, "date", LocalDate.of(2026, 11, 25)));
    }

    @PostMapping("/fault/form")
    String form(@RequestParam String minutes, @RequestParam String note) {
        throw Refusal.invalid(
                "minutes", "web.refusal.invalid", List.of(new FieldError("minutes", "web.value.number")), 1);
    }

    @GetMapping({"/fault/bug", "/api/v1/fault/bug"})
    String bug() {
        throw new IllegalStateException("secret detail");
    }

    @GetMapping("/api/v1/fault/database")
    String database() {
        throw new DataAccessResourceFailureException("secret detail");
    }

    @GetMapping("/api/v1/fault/disk")
    String disk() {
        throw new UncategorizedSQLException("task", "select 1", new SQLException("secret detail", "53100"));
    }

    @GetMapping("/api/v1/fault/limited")
    String limited() {
        throw Refusal.of(Kind.LIMITED, "limited", "web.refusal.limited").with(Map.of("retryAfter", 30));
    }

    @GetMapping("/api/v1/fault/{nip}/days/{date}")
    Slice<Answer> day(@PathVariable Nip nip, @PathVariable LocalDate date, @RequestParam EmployeeId by) {
        return new Slice<>(List.of(new Answer(by, nip, Instant.parse("2026-11-25T07:05:00Z"), date, null)), null);
    }

    @PutMapping("/api/v1/fault/body")
    Body body(@Valid @RequestBody Body body) {
        return body;
    }

    @PutMapping("/api/v1/fault/id")
    Map<String, UUID> id(@RequestBody Map<String, EmployeeId> body) {
        return Map.of("value", body.getOrDefault("id", EmployeeId.fresh()).value());
    }
}
