package id.abdi.programme;

import id.abdi.kernel.OneLine;
import id.abdi.kernel.Refusal.FieldError;
import id.abdi.programme.Programme.Milestone;
import id.abdi.programme.Programme.TermTarget;
import id.abdi.programme.ProgrammeInput.IndicatorInput;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The form of a programme, as typed: indicators are numbered, targets and milestones stand one a line. */
final class ProgrammeForm {
    static final String AGENCY = "agency-";
    private static final Pattern TARGET =
            Pattern.compile("(?i)(20[0-9]{2})(?:\\s*(?:/|-|\\s)\\s*(?:tw|t|q|triwulan)?\\s*([1-4]))?\\s*[:=]\\s*(.+)");
    private static final Pattern MILESTONE = Pattern.compile("([0-9/.-]{8,10})\\s*:?\\s*(.+)");
    private static final Pattern DAY_FIRST = Pattern.compile("([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})");

    private final Map<String, String> typed;
    private final List<FieldError> unreadable = new ArrayList<>();

    private ProgrammeForm(Map<String, String> typed) {
        this.typed = typed;
    }

    static ProgrammeInput read(Map<String, String> typed) {
        return new ProgrammeForm(typed).input();
    }

    private ProgrammeInput input() {
        List<IndicatorInput> indicators = new ArrayList<>();
        for (int number = 1; number <= ProgrammeRules.MOST_INDICATORS; number++) {
            indicator("indicator" + number).ifPresent(indicators::add);
        }
        List<Milestone> milestones = milestones();
        return new ProgrammeInput(
                typed.get("name"),
                typed.get("outcome"),
                code(typed.get("owner")),
                day(typed.get("from")),
                day(typed.get("to")),
                indicators,
                milestones,
                typed.keySet().stream()
                        .filter(name -> name.startsWith(AGENCY))
                        .map(name -> name.substring(AGENCY.length()))
                        .sorted()
                        .toList(),
                day(typed.get("validFrom")),
                typed.get("reason"),
                whole(typed.get("replaces")),
                List.copyOf(unreadable));
    }

    /** A block that was left empty is no indicator. */
    private Optional<IndicatorInput> indicator(String field) {
        String name = typed.getOrDefault(field + "-name", "");
        String targets = typed.getOrDefault(field + "-targets", "");
        if (name.isBlank() && targets.isBlank()) {
            return Optional.empty();
        }
        List<TermTarget> read = new ArrayList<>();
        for (String line : targets.lines().filter(text -> !text.isBlank()).toList()) {
            Matcher parts = TARGET.matcher(line.strip());
            Optional<Target> target =
                    parts.matches() ? Target.read(parts.group(3), Target.Direction.AT_LEAST) : Optional.empty();
            if (target.isEmpty()) {
                unreadable.add(
                        new FieldError(field + "-targets", "programme.field.target-line", List.of(line.strip())));
                continue;
            }
            read.add(new TermTarget(
                    Integer.parseInt(parts.group(1)),
                    parts.group(2) == null ? null : Integer.valueOf(parts.group(2)),
                    target.get()));
        }
        return Optional.of(new IndicatorInput(field, uuid(typed.get(field + "-id")), name, read));
    }

    private List<Milestone> milestones() {
        List<Milestone> milestones = new ArrayList<>();
        for (String line : typed.getOrDefault("milestones", "")
                .lines()
                .filter(text -> !text.isBlank())
                .toList()) {
            Matcher parts = MILESTONE.matcher(line.strip());
            LocalDate due = parts.matches() ? day(parts.group(1)) : null;
            if (due == null) {
                unreadable.add(new FieldError("milestones", "programme.field.milestone-line", List.of(line.strip())));
            } else {
                milestones.add(new Milestone(due, OneLine.of(parts.group(2))));
            }
        }
        return milestones;
    }

    /** The code before the name that the list of the form offers: {@code DISKES – Dinas Kesehatan}. */
    private static @Nullable String code(@Nullable String typed) {
        return typed == null ? null : typed.strip().split("\\s+–\\s+", 2)[0];
    }

    private static @Nullable UUID uuid(@Nullable String typed) {
        try {
            return typed == null || typed.isBlank() ? null : UUID.fromString(typed);
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }

    private static @Nullable Integer whole(@Nullable String typed) {
        return typed != null && typed.matches("[0-9]{1,6}") ? Integer.valueOf(typed) : null;
    }

    private static @Nullable LocalDate day(@Nullable String typed) {
        try {
            Matcher dayFirst = DAY_FIRST.matcher(typed == null ? "" : typed.strip());
            if (dayFirst.matches()) {
                return LocalDate.of(
                        Integer.parseInt(dayFirst.group(3)),
                        Integer.parseInt(dayFirst.group(2)),
                        Integer.parseInt(dayFirst.group(1)));
            }
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeException unreadable) {
            return null;
        }
    }
}
