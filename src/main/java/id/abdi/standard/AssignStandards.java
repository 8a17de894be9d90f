package id.abdi.standard;

import id.abdi.identity.Caller;
import id.abdi.kernel.OneLine;
import id.abdi.kernel.UnitId;
import id.abdi.organization.PostId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A head gives standards to many posts in one action, and sees before who gains and who loses. */
@Service
class AssignStandards {
    private final StandardSql sql;
    private final Sections sections;
    private final KeepStandards keep;

    AssignStandards(StandardSql sql, Sections sections, KeepStandards keep) {
        this.sql = sql;
        this.sections = sections;
        this.keep = keep;
    }

    /** One standard, who may claim it before and after. */
    record Step(WorkStandard standard, Set<PostId> before, Set<PostId> after) {}

    /**
     * What it would do, by the name of the standard.
     *
     * @throws id.abdi.kernel.Refusal where something is not chosen or nobody would be left
     */
    @Transactional(readOnly = true)
    List<Step> plan(Caller head, AssignForm form) {
        UnitId unit = unit(head, form);
        LocalDate from = from(form);
        if (form.chosenStandards().isEmpty()) {
            throw StandardRefusals.nothingChosen("standards");
        }
        if (form.chosenPosts().isEmpty()) {
            throw StandardRefusals.nothingChosen("posts");
        }
        Set<PostId> section =
                sections.places(unit).stream().map(Sections.Place::id).collect(Collectors.toSet());
        if (!section.containsAll(form.chosenPosts())) {
            throw StandardRefusals.otherSection("posts");
        }
        List<WorkStandard> standards = kept(unit, from).stream()
                .filter(standard -> form.chosenStandards().contains(standard.id()))
                .toList();
        if (standards.size() != form.chosenStandards().size()) {
            throw StandardRefusals.otherSection("standards");
        }
        return standards.stream().map(standard -> step(standard, section, form)).toList();
    }

    /** @return how many standards changed */
    @Transactional
    int by(Caller head, AssignForm form) {
        Map<StandardId, Set<PostId>> posts = new LinkedHashMap<>();
        plan(head, form).stream()
                .filter(step -> !step.before().equals(step.after()))
                .forEach(step -> posts.put(step.standard().id(), step.after()));
        String reason = OneLine.composed(form.reason());
        return keep.assign(head, posts, from(form), reason.isEmpty() ? null : reason);
    }

    /** The standards of a section that are in force on that day or begin later. */
    List<WorkStandard> kept(UnitId unit, LocalDate date) {
        return sql.ofUnits(List.of(unit), date).stream()
                .filter(standard ->
                        standard.period().to() == null || standard.period().to().isAfter(date))
                .sorted(java.util.Comparator.comparing(WorkStandard::name))
                .toList();
    }

    UnitId unit(Caller head, AssignForm form) {
        if (form.unit() == null) {
            throw StandardRefusals.nothingChosen("unit");
        }
        UnitId unit = new UnitId(form.unit());
        sections.requireLed(head, unit);
        return unit;
    }

    private LocalDate from(AssignForm form) {
        LocalDate from = StandardForm.day(form.from());
        if (from == null) {
            throw StandardRefusals.nothingChosen("from");
        }
        if (from.isBefore(sections.today())) {
            throw StandardRefusals.past(sections.today());
        }
        return from;
    }

    private static Step step(WorkStandard standard, Set<PostId> section, AssignForm form) {
        Set<PostId> before = Assignment.before(standard, section);
        Set<PostId> after = Assignment.after(form.chosenMode(), standard, section, form.chosenPosts());
        if (after.isEmpty()) {
            throw StandardRefusals.nobodyLeft(standard.name());
        }
        return new Step(standard, before, after);
    }
}
