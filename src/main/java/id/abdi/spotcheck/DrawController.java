package id.abdi.spotcheck;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.kernel.EmployeeId;
import id.abdi.web.Ui;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** How a day was drawn, for everybody: the checkpoint, what is hashed, and a place to draw it again. It names nobody. */
@Controller
class DrawController {
    /** Nobody has more direct subordinates. */
    private static final int MOST = 10_000;

    private final Checkpoints checkpoints;
    private final LocalTimeZone zone;
    private final Clock clock;

    DrawController(Checkpoints checkpoints, LocalTimeZone zone, Clock clock) {
        this.checkpoints = checkpoints;
        this.zone = zone;
        this.clock = clock;
    }

    /**
     * The page.
     *
     * @param nothing why nothing is drawn; null where it is
     * @param result of drawing again; null where nothing was asked
     */
    record DrawPage(
            LocalDate date,
            String title,
            String lead,
            List<Fact> facts,
            @Nullable String nothing,
            List<String> recipe,
            @Nullable String head,
            @Nullable String of,
            List<Fact> result) {
        DrawPage {
            facts = List.copyOf(facts);
            recipe = List.copyOf(recipe);
            result = List.copyOf(result);
        }
    }

    record Fact(String name, String value) {}

    @GetMapping("/log/draw")
    String today() {
        return "redirect:/log/draw/" + zone.day(clock.instant());
    }

    @GetMapping("/log/draw/{date}")
    String draw(
            @PathVariable LocalDate date,
            @RequestParam Optional<UUID> head,
            @RequestParam Optional<Integer> of,
            Ui ui,
            Model model) {
        Optional<Draw.Signed> signed = checkpoints.of(date);
        String hour = ui.time(checkpoints.hour(date));
        model.addAttribute(
                "page",
                new DrawPage(
                        date,
                        ui.text("spotcheck.draw.title", ui.date(date)),
                        ui.text("spotcheck.draw.lead", hour),
                        signed.map(from -> facts(from, ui)).orElse(List.of()),
                        signed.isPresent() ? null : ui.text("spotcheck.draw.nothing", hour),
                        signed.map(from -> recipe(from, date)).orElse(List.of()),
                        head.map(UUID::toString).orElse(null),
                        of.map(String::valueOf).orElse(null),
                        signed.map(from -> result(from, date, head, of, ui)).orElse(List.of())));
        return "spotcheck/DrawShown";
    }

    private static List<Fact> facts(Draw.Signed from, Ui ui) {
        return List.of(
                new Fact(ui.text("spotcheck.draw.signed"), ui.dateTime(from.at())),
                new Fact(ui.text("spotcheck.draw.size"), ui.number(from.size())),
                new Fact(ui.text("spotcheck.draw.root"), from.root()));
    }

    /** For who has nothing but a shell. */
    private static List<String> recipe(Draw.Signed from, LocalDate date) {
        return List.of(
                "HEAD=00000000-0000-0000-0000-000000000000 OF=5",
                "HASH=$(printf '%s\\n%s\\n%s\\n' '" + from.root() + "' \"$HEAD\" " + date
                        + " | sha256sum | cut -c1-64)",
                "python3 -c \"print(int('$HASH', 16) % $OF + 1)\"");
    }

    private static List<Fact> result(
            Draw.Signed from, LocalDate date, Optional<UUID> head, Optional<Integer> of, Ui ui) {
        if (head.isEmpty()) {
            return List.of();
        }
        Lot lot = Lot.ofPerson(from.root(), new EmployeeId(head.get()), date);
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(ui.text("spotcheck.draw.hash"), lot.hex()));
        of.filter(count -> count > 0 && count <= MOST)
                .ifPresent(count -> facts.add(new Fact(
                        ui.text("spotcheck.draw.place"),
                        ui.text("spotcheck.draw.place.of", lot.place(count) + 1, count))));
        return facts;
    }
}
