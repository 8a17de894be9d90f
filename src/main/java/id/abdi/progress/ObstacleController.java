package id.abdi.progress;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.identity.Caller;
import id.abdi.plan.PlanResultId;
import id.abdi.web.Ui;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What hinders a planned result: named in a line, and removed in another (R6). */
@Controller
@RequestMapping("/plan-results/{result}/obstacles")
class ObstacleController {
    private final ObstacleViews views;
    private final NameObstacle name;
    private final LocalTimeZone zone;
    private final Clock clock;

    ObstacleController(ObstacleViews views, NameObstacle name, LocalTimeZone zone, Clock clock) {
        this.views = views;
        this.name = name;
        this.zone = zone;
        this.clock = clock;
    }

    @GetMapping
    String obstacles(
            Caller caller,
            Ui ui,
            @PathVariable PlanResultId result,
            @RequestParam(defaultValue = "false") boolean recorded,
            Model model) {
        model.addAttribute("recorded", recorded);
        model.addAttribute("page", views.of(caller, result, zone.day(clock.instant()), ui));
        return "progress/Obstacles";
    }

    @PostMapping("/{obstacle}")
    String name(
            Caller caller,
            @PathVariable PlanResultId result,
            @PathVariable UUID obstacle,
            @ModelAttribute ObstacleForm form) {
        name.by(
                caller,
                new ObstacleDraft(
                        obstacle,
                        result,
                        form.kind(),
                        form.words(),
                        form.since(),
                        form.remover(),
                        form.removed() == null || !form.removed(),
                        form.seen()));
        return "redirect:/plan-results/" + result + "/obstacles?recorded=true";
    }

    record ObstacleForm(
            Obstacle.@Nullable Kind kind,
            @Nullable String words,
            @Nullable LocalDate since,
            Obstacle.@Nullable Remover remover,
            @Nullable Boolean removed,
            @Nullable Integer seen) {}
}
