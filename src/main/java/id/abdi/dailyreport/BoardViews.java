package id.abdi.dailyreport;

import id.abdi.activity.Activity;
import id.abdi.activity.DayState;
import id.abdi.attendance.Duty;
import id.abdi.calendar.LocalTimeZone;
import id.abdi.dailyreport.BoardPage.Asked;
import id.abdi.dailyreport.BoardPage.Group;
import id.abdi.dailyreport.BoardPage.Hours;
import id.abdi.dailyreport.BoardPage.Line;
import id.abdi.dailyreport.BoardPage.Progress;
import id.abdi.dailyreport.BoardPage.Question;
import id.abdi.dailyreport.BoardPage.Reported;
import id.abdi.dailyreport.BoardPage.Resting;
import id.abdi.dailyreport.BoardPage.Row;
import id.abdi.dailyreport.BoardPage.Still;
import id.abdi.dailyreport.BoardPage.ToDo;
import id.abdi.dailyreport.Boards.Board;
import id.abdi.dailyreport.Boards.Entry;
import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Nip;
import id.abdi.kernel.Uuid7;
import id.abdi.lineflag.Flag;
import id.abdi.lineflag.LineFlags;
import id.abdi.organization.Capacity;
import id.abdi.web.DayBar;
import id.abdi.web.Ui;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says a head's board in the words of the page. */
@Component
class BoardViews {
    private static final int WORDS = 12;

    private final Boards boards;
    private final BoardDays days;
    private final LineFlags flags;
    private final RemarkSql remarks;
    private final People people;
    private final LocalTimeZone zone;
    private final Clock clock;

    BoardViews(
            Boards boards,
            BoardDays days,
            LineFlags flags,
            RemarkSql remarks,
            People people,
            LocalTimeZone zone,
            Clock clock) {
        this.boards = boards;
        this.days = days;
        this.flags = flags;
        this.remarks = remarks;
        this.people = people;
        this.zone = zone;
        this.clock = clock;
    }

    /**
     * What the page is asked to show.
     *
     * @param person whose verdict was tapped and is not complete yet
     */
    record Wanted(
            Optional<LocalDate> date,
            @Nullable String person,
            @Nullable Verdict verdict) {}

    /** What all rows of one board share. */
    private record Shared(Ui ui, Board board, Set<EmployeeId> flagged, Set<EmployeeId> reopened, Wanted wanted) {}

    @Transactional(readOnly = true)
    BoardPage page(Caller head, Wanted wanted, Ui ui) {
        Instant now = clock.instant();
        LocalDate today = zone.day(now);
        List<BoardDays.Day> known = days.of(head.id(), today, now);
        LocalDate date = wanted.date().orElseGet(() -> BoardDays.first(known, today));
        Board board = boards.of(head.id(), date, now);
        List<Flag> asked = flags.of(head.id(), date);
        Shared shared = new Shared(ui, board, flagged(asked), reopened(board, now), wanted);
        List<Entry> judged = board.judged();
        List<Row> rows = judged.stream()
                .filter(entry -> entry.standIn().isEmpty())
                .map(entry -> row(shared, entry))
                .sorted(Comparator.comparing(Row::wanted).reversed())
                .toList();
        return new BoardPage(
                date,
                DayBar.of(ui, "/today", date, date.minusDays(1), date.isBefore(today) ? date.plusDays(1) : null, today),
                Hours.of(board.state(), ui),
                progress(board, known, date),
                toDo(known, date, ui),
                rows,
                groups(shared, judged),
                board.entries().stream()
                        .filter(Entry::resting)
                        .map(entry -> new Resting(entry.person().name(), why(entry.duty(), ui)))
                        .toList(),
                questions(asked, date, ui),
                boards.asked(head, board, ui),
                !board.entries().isEmpty());
    }

    /** What a tap changes on the page: the row, and what is still to do. */
    record Changed(Row row, Still still) {}

    /**
     * @param asked the verdict that was tapped and is not complete yet
     * @throws id.abdi.kernel.Refusal where the head may not see the person, or does not report them on that day
     */
    @Transactional(readOnly = true)
    Changed changed(Caller head, LocalDate date, Nip nip, @Nullable Verdict asked, Ui ui) {
        EmployeeId person = people.seenBy(head, nip, date).id();
        Instant now = clock.instant();
        Board board = boards.of(head.id(), date, now);
        Wanted wanted = new Wanted(Optional.of(date), asked == null ? null : nip.value(), asked);
        Shared shared = new Shared(ui, board, flagged(flags.of(head.id(), date)), reopened(board, now), wanted);
        Row row =
                board.of(person).map(entry -> row(shared, entry)).orElseThrow(DailyReportRefusals::notYourSubordinate);
        List<BoardDays.Day> known = days.of(head.id(), zone.day(now), now);
        return new Changed(row, new Still(progress(board, known, date), toDo(known, date, ui)));
    }

    private Set<EmployeeId> reopened(Board board, Instant now) {
        Set<EmployeeId> ids =
                board.entries().stream().map(entry -> entry.person().id()).collect(Collectors.toSet());
        return board.state() instanceof DayState.Closed && !ids.isEmpty()
                ? Set.copyOf(remarks.reopened(ids, now).getOrDefault(board.date(), List.of()))
                : Set.of();
    }

    private static Progress progress(Board board, List<BoardDays.Day> known, LocalDate date) {
        String next = known.stream()
                .filter(day -> day.due() && !day.date().equals(date))
                .map(day -> day.date().toString())
                .findFirst()
                .orElse(null);
        return new Progress(board.done(), board.judged().size(), next);
    }

    private static Set<EmployeeId> flagged(List<Flag> asked) {
        return asked.stream()
                .filter(Flag::open)
                .map(Flag::employee)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toSet());
    }

    private static Row row(Shared shared, Entry entry) {
        Ui ui = shared.ui();
        List<Activity> done = entry.work().activities().stream()
                .filter(activity -> activity.confirmation().counts())
                .toList();
        boolean open = shared.board().state() instanceof DayState.Open
                || shared.board().state() instanceof DayState.Late
                || shared.reopened().contains(entry.person().id());
        String nip = entry.person().nip().value();
        Verdict verdict = shared.wanted().verdict();
        return new Row(
                shared.board().date(),
                nip,
                entry.person().name(),
                entry.person().post(),
                capacity(entry, ui),
                brief(done),
                done.stream()
                        .map(activity -> new Line(
                                activity.description(),
                                activity.minutes(),
                                activity.againstStandard(ui).orElse(null),
                                activity.deviation(),
                                activity.evidence().size()))
                        .toList(),
                entry.work().count(),
                entry.work().minutes(),
                entry.work().measured() ? entry.work().standardMinutes() : null,
                entry.duty().kind(),
                entry.duty().elsewhere(),
                entry.report().map(report -> reported(report, entry, shared)).orElse(null),
                open,
                nip.equals(shared.wanted().person()) && verdict != null ? new Asked(verdict) : null,
                Uuid7.next(),
                shared.flagged().contains(entry.person().id()));
    }

    private static Reported reported(DailyReport report, Entry entry, Shared shared) {
        String by = shared.board().names().getOrDefault(report.reporter(), "");
        return new Reported(
                report.verdict(),
                report.version(),
                report.reason(),
                report.dutyKind(),
                shared.ui().text("dailyreport.sent", by, shared.ui().time(report.recordedAt())),
                report.late(),
                entry.answers().stream().map(Remark.Answer::text).toList());
    }

    /** At most twelve words of what was done, the longest first. */
    private static String brief(List<Activity> done) {
        List<String> words = done.stream()
                .sorted(Comparator.comparingInt(Activity::minutes).reversed())
                .map(Activity::description)
                .collect(Collectors.joining("; "))
                .lines()
                .flatMap(line -> Stream.of(line.split("\\s+", -1)))
                .toList();
        return words.size() <= WORDS ? String.join(" ", words) : String.join(" ", words.subList(0, WORDS)) + " …";
    }

    private static @Nullable String capacity(Entry entry, Ui ui) {
        return entry.report()
                .map(DailyReport::capacity)
                .filter(capacity -> capacity == Capacity.PLT || capacity == Capacity.PLH)
                .map(capacity -> ui.text("dailyreport.capacity." + capacity.name()))
                .orElse(null);
    }

    private static List<Group> groups(Shared shared, List<Entry> judged) {
        Map<EmployeeId, List<Entry>> byHead = judged.stream()
                .filter(entry -> entry.standIn().isPresent())
                .collect(Collectors.groupingBy(
                        entry -> entry.standIn().orElseThrow().id(), LinkedHashMap::new, Collectors.toList()));
        return byHead.values().stream()
                .map(entries -> new Group(
                        entries.getFirst().standIn().orElseThrow().name(),
                        shared.ui().text("dailyreport.stand-in.why"),
                        entries.stream().map(entry -> row(shared, entry)).toList()))
                .toList();
    }

    private static List<ToDo> toDo(List<BoardDays.Day> known, LocalDate shown, Ui ui) {
        return known.stream()
                .filter(BoardDays.Day::due)
                .map(day -> toDo(day, shown, ui))
                .sorted(Comparator.comparing(ToDo::late))
                .toList();
    }

    private static ToDo toDo(BoardDays.Day day, LocalDate shown, Ui ui) {
        return new ToDo(
                day.date(),
                day.missing().size(),
                ui.text(
                        "dailyreport.todo.day",
                        ui.dateShort(day.date()),
                        day.missing().size()),
                !(day.state() instanceof DayState.Open),
                day.date().equals(shown));
    }

    /** Whoever is asked about has a name, also after the line was mended and they left the board. */
    private List<Question> questions(List<Flag> asked, LocalDate date, Ui ui) {
        Map<EmployeeId, String> names = people.names(
                asked.stream().map(Flag::employee).flatMap(Stream::ofNullable).collect(Collectors.toSet()), date);
        return asked.stream()
                .map(flag -> {
                    EmployeeId employee = flag.employee();
                    String name = employee == null ? "" : names.getOrDefault(employee, "");
                    String words = flag.words() == null ? "" : flag.words();
                    return new Question(
                            ui.text("dailyreport.flag." + flag.kind().name(), name, words), flag.answered());
                })
                .toList();
    }

    private static String why(Duty duty, Ui ui) {
        return duty.holiday() != null ? duty.holiday() : ui.text("dailyreport.resting.day");
    }
}
