package id.abdi.roster;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which roster a request is about, as its address or form says it. */
record Wanted(
        @Nullable String unit,
        @Nullable LocalDate from,
        @Nullable String span,
        @Nullable Integer page) {
    RosterView view(String otherwise, LocalDate today) {
        return RosterView.of(
                Optional.ofNullable(unit).filter(code -> !code.isBlank()).orElse(otherwise),
                Optional.ofNullable(from).orElse(today),
                Optional.ofNullable(span).orElse("week"),
                Optional.ofNullable(page).orElse(0));
    }
}
