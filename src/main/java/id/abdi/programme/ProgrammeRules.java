package id.abdi.programme;

import id.abdi.kernel.OneLine;
import id.abdi.kernel.Period;
import id.abdi.kernel.Refusal.FieldError;
import id.abdi.kernel.UnitId;
import id.abdi.kernel.Uuid7;
import id.abdi.programme.Programme.Indicator;
import id.abdi.programme.Programme.Milestone;
import id.abdi.programme.Programme.TermTarget;
import id.abdi.programme.ProgrammeInput.IndicatorInput;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a leader's programme must say (R6): every wrong field at once, so that nobody mends one after the other. */
final class ProgrammeRules {
    static final int MOST_INDICATORS = 8;
    static final int LONGEST_NAME = 200;
    static final int LONGEST_OUTCOME = 1000;
    static final int LONGEST_LINE = 300;
    static final int LONGEST_REASON = 500;
    private static final int SHORTEST = 3;
    private static final int LONGEST_YEARS = 10;

    private ProgrammeRules() {}

    /**
     * @param units the units of today by code
     * @param newest what is stored of this programme, if anything
     */
    static ProgrammeDraft check(ProgrammeInput input, Map<String, UnitId> units, Optional<Programme> newest) {
        List<FieldError> errors = new ArrayList<>(input.unreadable());
        length("name", input.name(), SHORTEST, LONGEST_NAME, errors);
        length("outcome", input.outcome(), SHORTEST, LONGEST_OUTCOME, errors);
        UnitId owner = units.get(input.owner() == null ? "" : input.owner());
        if (owner == null) {
            errors.add(new FieldError("owner", "programme.field.unit"));
        }
        Period period = period(input, errors);
        List<Indicator> indicators = indicators(input, period, newest, errors);
        milestones(input.milestones(), period, errors);
        List<UnitId> agencies = agencies(input.agencies(), units, errors);
        if (newest.isPresent()) {
            length("reason", input.reason(), SHORTEST, LONGEST_REASON, errors);
        }
        LocalDate validFrom = input.validFrom() != null ? input.validFrom() : input.from();
        if (validFrom == null || period == null || owner == null || !errors.isEmpty()) {
            throw ProgrammeRefusals.invalid(errors);
        }
        return new ProgrammeDraft(
                OneLine.of(input.name()),
                OneLine.of(input.outcome()),
                owner,
                period,
                indicators,
                List.copyOf(input.milestones()),
                agencies,
                validFrom,
                newest.isPresent() ? OneLine.of(input.reason()) : null,
                input.replaces());
    }

    private static @Nullable Period period(ProgrammeInput input, List<FieldError> errors) {
        LocalDate from = input.from();
        LocalDate to = input.to();
        if (from == null) {
            errors.add(new FieldError("from", "programme.field.date"));
        }
        if (to == null || (from != null && !to.isAfter(from))) {
            errors.add(new FieldError("to", "programme.field.to"));
        } else if (from != null && to.isAfter(from.plusYears(LONGEST_YEARS))) {
            errors.add(new FieldError("to", "programme.field.long", List.of(LONGEST_YEARS)));
        } else if (from != null) {
            return Period.inclusive(from, to);
        }
        return null;
    }

    private static List<Indicator> indicators(
            ProgrammeInput input, @Nullable Period period, Optional<Programme> newest, List<FieldError> errors) {
        if (input.indicators().isEmpty() || input.indicators().size() > MOST_INDICATORS) {
            errors.add(new FieldError("indicator1-name", "programme.field.indicators", List.of(MOST_INDICATORS)));
        }
        Set<UUID> known = new HashSet<>();
        newest.ifPresent(programme -> programme.indicators().forEach(indicator -> known.add(indicator.id())));
        List<Indicator> indicators = new ArrayList<>();
        for (IndicatorInput indicator : input.indicators()) {
            length(indicator.field() + "-name", indicator.name(), SHORTEST, LONGEST_LINE, errors);
            boolean unread =
                    input.unreadable().stream().anyMatch(error -> error.field().equals(indicator.field() + "-targets"));
            if (!unread) {
                targets(indicator, period).ifPresent(errors::add);
            }
            // An id is kept only where it is this programme's, and used once.
            boolean own = indicator.id() != null && known.remove(indicator.id());
            indicators.add(new Indicator(
                    own ? Objects.requireNonNull(indicator.id()) : Uuid7.next(),
                    OneLine.of(indicator.name()),
                    indicator.targets()));
        }
        return indicators;
    }

    private static Optional<FieldError> targets(IndicatorInput indicator, @Nullable Period period) {
        String field = indicator.field() + "-targets";
        if (indicator.targets().isEmpty()) {
            return Optional.of(new FieldError(field, "programme.field.targets"));
        }
        Set<String> moments = new HashSet<>();
        Set<String> measures = new HashSet<>();
        for (TermTarget term : indicator.targets()) {
            String moment = term.year() + (term.quarter() == null ? "" : "/" + term.quarter());
            if (period != null && (term.year() < period.from().getYear() || term.year() > lastYear(period))) {
                return Optional.of(new FieldError(field, "programme.field.target-year", List.of(moment)));
            }
            if (!moments.add(moment)) {
                return Optional.of(new FieldError(field, "programme.field.target-twice", List.of(moment)));
            }
            measures.add(term.target().unit());
        }
        return measures.size() > 1
                ? Optional.of(
                        new FieldError(field, "programme.field.target-units", List.of(String.join(", ", measures))))
                : Optional.empty();
    }

    private static int lastYear(Period period) {
        return Objects.requireNonNull(period.last()).getYear();
    }

    private static void milestones(List<Milestone> milestones, @Nullable Period period, List<FieldError> errors) {
        for (Milestone milestone : milestones) {
            length("milestones", milestone.name(), SHORTEST, LONGEST_LINE, errors);
            if (period != null && !period.contains(milestone.due())) {
                errors.add(new FieldError("milestones", "programme.field.milestone-day", List.of(milestone.due())));
            }
        }
    }

    private static List<UnitId> agencies(List<String> codes, Map<String, UnitId> units, List<FieldError> errors) {
        List<UnitId> agencies = new ArrayList<>();
        for (String code : codes) {
            UnitId unit = units.get(code);
            if (unit == null) {
                errors.add(new FieldError("agencies", "programme.field.agency", List.of(code)));
            } else if (!agencies.contains(unit)) {
                agencies.add(unit);
            }
        }
        return agencies;
    }

    private static void length(
            String field, @Nullable String typed, int shortest, int longest, List<FieldError> errors) {
        String text = OneLine.of(typed);
        if (OneLine.outside(text, shortest, longest)) {
            errors.add(new FieldError(field, "programme.field.length", List.of(shortest, longest)));
        }
    }
}
