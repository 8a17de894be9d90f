package id.abdi.lineflag;

import id.abdi.identity.Caller;
import id.abdi.identity.PersonWords;
import id.abdi.identity.PersonWords.Person;
import id.abdi.identity.Role;
import id.abdi.kernel.EmployeeId;
import id.abdi.listing.Listing;
import id.abdi.web.Ui;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The personnel agency's list of what heads ask about their boards. */
@Controller
class FlagsController {
    private static final int ANSWERED = 20;

    private final FlagSql sql;
    private final FlagBoard board;
    private final PersonWords people;

    FlagsController(FlagSql sql, FlagBoard board, PersonWords people) {
        this.sql = sql;
        this.board = board;
        this.people = people;
    }

    @GetMapping("/flags")
    String flags(Caller caller, Ui ui, Model model) {
        if (!caller.is(Role.BKPSDM)) {
            throw FlagRefusals.onlyPersonnel();
        }
        List<Flag> flags = sql.all(ANSWERED);
        Set<EmployeeId> named = new HashSet<>();
        flags.forEach(flag -> {
            named.add(flag.head());
            if (flag.employee() != null) {
                named.add(flag.employee());
            }
        });
        Map<EmployeeId, Person> persons = people.byIds(named);
        List<Row> rows = flags.stream().map(flag -> row(flag, persons, ui)).toList();
        Listing.of(ui, ui.text("lineflag.flags"), rows)
                .figure(ui.text("lineflag.column.date"), Row::date)
                .text(ui.text("lineflag.column.about"), Row::about)
                .text(ui.text("lineflag.column.asked"), Row::asked)
                .text(ui.text("lineflag.column.words"), Row::words)
                .text(ui.text("lineflag.column.answered"), Row::answered)
                .on(model);
        model.addAttribute("rows", rows);
        return "lineflag/Flags";
    }

    @PostMapping("/flags/{id}")
    String answer(Caller caller, @PathVariable UUID id, @ModelAttribute AnswerForm form) {
        board.settle(caller, id, form.words());
        return "redirect:/flags";
    }

    private static Row row(Flag flag, Map<EmployeeId, Person> persons, Ui ui) {
        Person head = persons.get(flag.head());
        Person about = flag.employee() == null ? null : persons.get(flag.employee());
        return new Row(
                flag.id(),
                ui.text(
                        "lineflag.flags.asked",
                        head == null ? "" : head.name() + " (" + head.unit() + ")",
                        flag.date()),
                about == null
                        ? ui.text("lineflag.about.MISSING")
                        : ui.text("lineflag.about.NOT_MINE", about.name(), about.unit()),
                flag.words(),
                flag.date(),
                flag.answered());
    }

    record AnswerForm(@Nullable String words) {}

    /** A question in words. */
    record Row(
            UUID id,
            String asked,
            String about,
            @Nullable String words,
            LocalDate date,
            @Nullable String answered) {}
}
