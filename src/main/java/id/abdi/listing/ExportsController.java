package id.abdi.listing;

import id.abdi.identity.Caller;
import id.abdi.identity.PersonWords;
import id.abdi.identity.PersonWords.Person;
import id.abdi.identity.Role;
import id.abdi.kernel.EmployeeId;
import id.abdi.web.TableView;
import id.abdi.web.TableView.Cell;
import id.abdi.web.Ui;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which lists left as files: everybody's own; those of all for the Inspectorate and the personnel agency, also by the number in a file. */
@Controller
class ExportsController {
    private static final int ON_A_PAGE = 50;

    private final ExportSql sql;
    private final PersonWords words;

    ExportsController(ExportSql sql, PersonWords words) {
        this.sql = sql;
        this.words = words;
    }

    /**
     * @param all whether the reader sees those of everybody
     * @param more the address of what follows; null at the end
     */
    record ExportsPage(
            boolean all,
            String number,
            TableView table,
            @Nullable String more) {}

    @GetMapping("/exports")
    String exports(
            Caller caller,
            @RequestParam Optional<String> number,
            @RequestParam Optional<UUID> before,
            Ui ui,
            Model model) {
        boolean all = caller.is(Role.INSPECTORATE) || caller.is(Role.BKPSDM);
        EmployeeId whose = all ? null : caller.id();
        String sought = number.orElse("").strip().toUpperCase(Locale.ROOT);
        List<ExportedList> found = sql.newest(whose, sought, before.orElse(null), ON_A_PAGE + 1);
        List<ExportedList> shown = found.subList(0, Math.min(ON_A_PAGE, found.size()));
        model.addAttribute(
                "page",
                new ExportsPage(
                        all,
                        sought,
                        table(shown, ui),
                        found.size() > ON_A_PAGE
                                ? "/exports?before=" + shown.getLast().id()
                                : null));
        listing(after -> sql.newest(whose, sought, after == null ? null : after.id(), 500), ui)
                .on(model);
        return "listing/Exports";
    }

    private TableView table(List<ExportedList> exports, Ui ui) {
        Map<EmployeeId, Person> people = people(exports);
        return new TableView(
                ui.text("listing.exports.title"),
                Stream.of("list", "by", "at", "rows", "number", "filter")
                        .map(column -> ui.text("listing.exports." + column))
                        .toList(),
                exports.stream()
                        .map(one -> List.of(
                                Cell.text(one.title() + " (" + one.format() + ")"),
                                Cell.text(name(people, one.by())),
                                Cell.text(ui.dateTime(one.at())),
                                Cell.number(ui.number(one.rows())),
                                Cell.text(one.number()),
                                Cell.text(one.address().replaceAll("[/?&=]", "$0\u200b"))))
                        .toList());
    }

    /** An export with the name of who took it. */
    private record Named(ExportedList export, String by) {}

    private Listing<Named> listing(Function<@Nullable ExportedList, List<ExportedList>> piece, Ui ui) {
        return Listing.of(
                        ui,
                        ui.text("listing.exports.title"),
                        Listing.<Named>pieces(last -> named(piece.apply(last == null ? null : last.export()))))
                .text(ui.text("listing.exports.list"), named -> named.export().title())
                .figure(
                        ui.text("listing.exports.format"),
                        named -> named.export().format().name())
                .text(ui.text("listing.exports.by"), Named::by)
                .text(
                        ui.text("listing.exports.at"),
                        named -> ui.dateTime(named.export().at()))
                .figure(ui.text("listing.exports.rows"), named -> named.export().rows())
                .text(ui.text("listing.exports.number"), named -> named.export().number())
                .text(ui.text("listing.exports.filter"), named -> named.export().address())
                .text(ui.text("listing.exports.sha256"), named -> named.export().sha256())
                .people(named -> named.export().by());
    }

    private List<Named> named(List<ExportedList> exports) {
        Map<EmployeeId, Person> people = people(exports);
        List<Named> named = new ArrayList<>();
        exports.forEach(one -> named.add(new Named(one, name(people, one.by()))));
        return named;
    }

    private Map<EmployeeId, Person> people(List<ExportedList> exports) {
        return words.byIds(exports.stream().map(ExportedList::by).collect(Collectors.toSet()));
    }

    private static String name(Map<EmployeeId, Person> people, EmployeeId person) {
        return Optional.ofNullable(people.get(person)).map(Person::name).orElse("");
    }
}
