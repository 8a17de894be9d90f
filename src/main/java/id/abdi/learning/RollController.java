package id.abdi.learning;

import id.abdi.identity.Caller;
import id.abdi.kernel.Uuid7;
import id.abdi.learning.RollCall.Mark;
import id.abdi.learning.RollCall.Roll;
import id.abdi.learning.RollCall.Row;
import id.abdi.learning.Training.Session;
import id.abdi.web.Tone;
import id.abdi.web.Ui;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who came to a session, on one page in one form (R8). */
@Controller
@RequestMapping("/learning/sessions/{session}/attendance")
class RollController {
    private static final String OUTCOME = "outcome.";
    private static final String STEP = "step.";

    private final RollCall roll;
    private final TrainingLeaves leaves;

    RollController(RollCall roll, TrainingLeaves leaves) {
        this.roll = roll;
        this.leaves = leaves;
    }

    static String path(UUID session) {
        return "/learning/sessions/" + session + "/attendance";
    }

    /**
     * @param count how many came, did not, and are not marked, in words
     * @param later from when it is marked, in words; null where it is now
     */
    record RollPage(
            String address,
            String training,
            String title,
            String time,
            String count,
            @Nullable String later,
            List<RollRow> rows) {}

    /**
     * @param field the name of the mark in the form
     * @param step the name of the field with the id of the step
     * @param id of the next step (OFF-1)
     */
    record RollRow(
            String name,
            String about,
            String state,
            Tone tone,
            boolean open,
            boolean came,
            boolean missed,
            String field,
            String step,
            String id) {}

    @GetMapping
    String page(Caller caller, @PathVariable UUID session, Ui ui, Model model) {
        model.addAttribute("page", page(roll.of(caller, session), ui));
        return "learning/Roll";
    }

    @PostMapping
    String mark(Caller caller, @PathVariable UUID session, @RequestParam Map<String, String> form) {
        roll.by(caller, session, marks(form));
        return "redirect:" + path(session);
    }

    /** One for each person who is marked; with {@code rest} also for those who are not. */
    private static List<Mark> marks(Map<String, String> form) {
        List<Mark> marks = new ArrayList<>();
        form.forEach((name, step) -> {
            UUID enrolment = name.startsWith(STEP) ? id(name.substring(STEP.length())) : null;
            String outcome = enrolment == null ? null : form.getOrDefault(OUTCOME + enrolment, form.get("rest"));
            if (enrolment != null && outcome != null) {
                marks.add(new Mark(enrolment, id(step), outcome));
            }
        });
        return marks;
    }

    private static UUID id(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException none) {
            throw LearningRefusals.unknown();
        }
    }

    private RollPage page(Roll roll, Ui ui) {
        Session session = roll.session();
        long came = roll.rows().stream()
                .filter(row -> Boolean.TRUE.equals(row.came()))
                .count();
        long missed = roll.rows().stream()
                .filter(row -> Boolean.FALSE.equals(row.came()))
                .count();
        return new RollPage(
                path(session.id()),
                "/learning/trainings/" + session.training(),
                roll.training().title(),
                time(session, ui),
                ui.text(
                        "learning.roll.count",
                        roll.rows().size(),
                        came,
                        missed,
                        roll.rows().size() - came - missed),
                later(roll, ui),
                roll.rows().stream().map(row -> row(row, ui)).toList());
    }

    private static String time(Session session, Ui ui) {
        return session.first().equals(session.last())
                ? ui.text("learning.roll.day", ui.date(session.first()), session.place())
                : ui.text("learning.session.time", ui.date(session.first()), ui.date(session.last()), session.place());
    }

    private @Nullable String later(Roll roll, Ui ui) {
        Session session = roll.session();
        if (session.cancelled()) {
            return ui.text("learning.session.cancelled");
        }
        return roll.begun(leaves.today()) ? null : ui.text("learning.roll.later", ui.date(session.first()));
    }

    private static RollRow row(Row row, Ui ui) {
        UUID enrolment = row.enrolment().id();
        String post = Objects.requireNonNullElse(row.person().post(), "");
        return new RollRow(
                row.person().name(),
                row.waiting() == 0 ? post : post + " · " + ui.text("learning.roll.waiting", row.waiting()),
                ui.text("learning.state." + row.enrolment().state()),
                LearningViews.tone(row.enrolment().state()),
                row.open(),
                Boolean.TRUE.equals(row.came()),
                Boolean.FALSE.equals(row.came()),
                RollCall.field(enrolment),
                STEP + enrolment,
                Uuid7.next().toString());
    }
}
