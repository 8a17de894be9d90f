package id.abdi.standard;

import id.abdi.identity.Caller;
import id.abdi.kernel.UnitId;
import id.abdi.listing.Listing;
import id.abdi.organization.Unit;
import id.abdi.standard.StandardViews.Line;
import id.abdi.standard.StandardViews.ListPage;
import id.abdi.web.Tab;
import id.abdi.web.Ui;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The list of standards in three views: what I may claim, what my section keeps, what my agency has. */
@Component
class StandardList {
    private static final int PAGE = 50;

    private final StandardSql sql;
    private final Standards standards;
    private final Sections sections;
    private final ProposalPages proposals;

    StandardList(StandardSql sql, Standards standards, Sections sections, ProposalPages proposals) {
        this.sql = sql;
        this.standards = standards;
        this.sections = sections;
        this.proposals = proposals;
    }

    enum View {
        MINE,
        SECTION,
        AGENCY,
        PROPOSALS;

        static Optional<View> read(String text) {
            for (View known : values()) {
                if (known.name().equalsIgnoreCase(text)) {
                    return Optional.of(known);
                }
            }
            return Optional.empty();
        }
    }

    ListPage of(Caller caller, Optional<String> asked, Optional<String> words, int from, Ui ui) {
        List<Unit> led = sections.led(caller);
        View view = asked.flatMap(View::read).orElse(led.isEmpty() ? View.MINE : View.SECTION);
        LocalDate today = sections.today();
        Map<UnitId, Unit> all = sections.all();
        String sought = words.orElse("").strip();
        List<WorkStandard> found = found(caller, view, led, all).stream()
                .filter(standard -> sought.isEmpty() || StandardWords.hold(standard, sought))
                .sorted(Comparator.comparing((WorkStandard standard) -> ended(standard, today))
                        .thenComparing(WorkStandard::name)
                        .thenComparing(standard -> standard.code().value()))
                .toList();
        int start = Math.max(0, Math.min(from, found.size()));
        List<WorkStandard> page = found.subList(start, Math.min(found.size(), start + PAGE));
        String address = "/standards?view=" + view + "&q=" + URLEncoder.encode(sought, StandardCharsets.UTF_8);
        return new ListPage(
                tabs(view, !led.isEmpty(), proposals.count(caller), ui),
                view.name(),
                sought,
                page.stream()
                        .map(standard -> StandardPages.line(standard, all, today, ui))
                        .toList(),
                !led.isEmpty(),
                start + PAGE < found.size() ? address + "&from=" + (start + PAGE) : null,
                listing(
                        () -> found.stream()
                                .map(standard -> StandardPages.line(standard, all, today, ui))
                                .iterator(),
                        ui));
    }

    private static Listing<Line> listing(Iterable<Line> lines, Ui ui) {
        return Listing.of(ui, ui.text("standard.title"), lines)
                .figure(ui.text("standard.column.code"), Line::code)
                .text(ui.text("standard.column.name"), Line::name)
                .text(ui.text("standard.column.measure"), Line::measure)
                .text(ui.text("standard.column.section"), Line::section)
                .text(ui.text("standard.column.audience"), Line::audience)
                .text(ui.text("standard.column.state"), Line::state)
                .passing("from")
                .nobody();
    }

    private List<WorkStandard> found(Caller caller, View view, List<Unit> led, Map<UnitId, Unit> all) {
        LocalDate today = sections.today();
        Set<UnitId> own = led.stream().map(Unit::id).collect(Collectors.toSet());
        return switch (view) {
            case MINE -> standards.claimable(caller.id(), today);
            case SECTION -> sql.ofUnits(own, today);
            case AGENCY, PROPOSALS -> sql.ofUnits(sections.visible(caller, all), today);
        };
    }

    private static boolean ended(WorkStandard standard, LocalDate today) {
        LocalDate after = standard.period().to();
        return after != null && !after.isAfter(today);
    }

    /** The views and, with how many wait, the proposals. */
    static List<Tab> tabs(View view, boolean keeps, int waiting, Ui ui) {
        return Arrays.stream(View.values())
                .filter(one -> keeps || one != View.SECTION)
                .map(one -> new Tab(
                        one == View.PROPOSALS ? "/standards/proposals" : "/standards?view=" + one,
                        ui.text("standard.view." + one),
                        one == view,
                        one == View.PROPOSALS && waiting > 0 ? waiting : null))
                .toList();
    }
}
