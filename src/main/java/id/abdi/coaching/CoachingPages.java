package id.abdi.coaching;

import id.abdi.coaching.Coaching.Dated;
import id.abdi.coaching.Coaching.State;
import id.abdi.coaching.HelpOffered.Result;
import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Nip;
import id.abdi.kernel.Uuid7;
import id.abdi.organization.Act;
import id.abdi.organization.Employee;
import id.abdi.organization.Lines;
import id.abdi.organization.Rights;
import id.abdi.web.Option;
import id.abdi.web.Tone;
import id.abdi.web.Ui;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a coaching and the form of an offer into words. */
@Component
class CoachingPages {
    private final CoachingSql sql;
    private final CoachingLists lists;
    private final Rights rights;
    private final Lines lines;
    private final CoachingSettings settings;
    private final CoachingDays days;

    CoachingPages(
            CoachingSql sql,
            CoachingLists lists,
            Rights rights,
            Lines lines,
            CoachingSettings settings,
            CoachingDays days) {
        this.sql = sql;
        this.lists = lists;
        this.rights = rights;
        this.lines = lines;
        this.settings = settings;
        this.days = days;
    }

    /**
     * The form of an offer.
     *
     * @param id of the coaching that it makes (OFF-1)
     * @param question that it answers; empty for none
     * @param told the rules that it keeps
     */
    record OfferPage(
            String id, String nip, String name, String question, String begins, String ends, List<String> told) {}

    /** What somebody said or set, with a label where it is not plain. */
    record Part(String label, String text) {}

    /** A step in words. */
    record Entry(String title, String by, List<Part> parts) {}

    /**
     * What the reader may do next.
     *
     * @param step the id of the next step (OFF-1)
     */
    record Doors(
            String address,
            String step,
            boolean answer,
            boolean say,
            boolean coach,
            boolean judge,
            boolean withdraw,
            String today,
            String trialEnds,
            List<Option> results,
            List<String> told) {}

    /** A coaching with all that happened in it. */
    record OnePage(
            String name,
            String goal,
            String help,
            List<String> steps,
            String time,
            String state,
            Tone tone,
            String note,
            String course,
            List<Entry> entries,
            Doors doors) {}

    /** @throws id.abdi.kernel.Refusal where the caller may not offer coaching to that person */
    @Transactional
    public OfferPage offer(Caller caller, Nip nip, Optional<UUID> question, Ui ui) {
        LocalDate day = days.day();
        Employee person = rights.see(caller, nip, day);
        rights.require(caller, Act.COACH, person.id(), day);
        var usual = settings.on(CoachingSettings.USUAL_DAYS, person.id(), day);
        return new OfferPage(
                CoachingId.fresh().toString(),
                nip.value(),
                person.name(),
                question.map(UUID::toString).orElse(""),
                day.toString(),
                days.after(person.id(), day, usual.value()).toString(),
                List.of(
                        usual.told(ui),
                        settings.on(CoachingSettings.LEAST_DAYS, person.id(), day)
                                .told(ui)));
    }

    /** @throws id.abdi.kernel.Refusal {@code not-found}, also for who may not read it */
    @Transactional
    public OnePage one(Caller caller, CoachingId id, Ui ui) {
        LocalDate day = days.day();
        Coaching coaching = sql.find(id)
                .filter(found -> rights.mayDo(caller, Act.SEE_COACHING, found.employee(), day))
                .orElseThrow(CoachingRefusals::unknown);
        rights.look(caller, List.of(coaching.employee()), day);
        Set<EmployeeId> named = Stream.concat(
                        Stream.of(coaching.employee(), coaching.head()),
                        coaching.steps().stream().map(step -> step.taken().by()))
                .collect(Collectors.toSet());
        Map<EmployeeId, Employee> names = lines.employees(named, day);
        Employee person = Optional.ofNullable(names.get(coaching.employee())).orElseThrow();
        State state = coaching.state(day);
        return new OnePage(
                person.name(),
                coaching.agreement().goal(),
                coaching.agreement().help(),
                coaching.agreement().steps(),
                CoachingLists.time(coaching, ui),
                lists.state(coaching, ui),
                CoachingLists.tone(state),
                ui.text("coaching.note." + state),
                "/people/" + person.nip().value() + "/development?months=3",
                entries(coaching, names, ui),
                doors(caller, coaching, state, ui));
    }

    private Doors doors(Caller caller, Coaching coaching, State state, Ui ui) {
        LocalDate day = days.day();
        EmployeeId person = coaching.employee();
        boolean running = state == State.RUNNING || state == State.TRIAL || state == State.OVER;
        boolean head = rights.mayDo(caller, Act.COACH, person, day);
        var trial = settings.on(CoachingSettings.TRIAL_DAYS, person, day);
        LocalDate fair = head && running ? days.after(person, day, trial.value()) : day;
        return new Doors(
                "/coaching/" + coaching.id() + "/",
                Uuid7.next().toString(),
                state == State.OFFERED && rights.mayDo(caller, Act.ANSWER_COACHING, person, day),
                state != State.WITHDRAWN,
                head && running,
                head && running && coaching.conversations() > 0,
                head && state == State.OFFERED,
                day.toString(),
                (fair.isAfter(coaching.lastDay()) ? fair : coaching.lastDay()).toString(),
                Arrays.stream(Result.values())
                        .map(result -> new Option(result.name(), ui.text("coaching.result." + result)))
                        .toList(),
                List.of(trial.told(ui)));
    }

    private static List<Entry> entries(Coaching coaching, Map<EmployeeId, Employee> names, Ui ui) {
        return Stream.concat(
                        Stream.of(new Entry(
                                ui.text("coaching.step.OFFERED"),
                                by(names, coaching.head(), ui.date(coaching.offered()), ui),
                                List.of())),
                        coaching.steps().stream().map(step -> entry(step, names, ui)))
                .toList();
    }

    private static Entry entry(Dated dated, Map<EmployeeId, Employee> names, Ui ui) {
        Step step = dated.taken().step();
        String by = by(names, dated.taken().by(), ui.dateTime(dated.taken().at()), ui);
        return switch (step) {
            case Step.Answered one ->
                new Entry(ui.text("coaching.answer." + one.answer()), by, parts(part("", one.words(), ui)));
            case Step.Conversed one ->
                new Entry(
                        ui.text("coaching.step.CONVERSED", ui.date(one.held())),
                        by,
                        parts(
                                part("coaching.said.head", one.head(), ui),
                                part("coaching.said.person", one.person(), ui),
                                part("coaching.said.next", one.next(), ui)));
            case Step.Said one -> new Entry(ui.text("coaching.step.SAID"), by, parts(part("", one.words(), ui)));
            case Step.Trial one ->
                new Entry(
                        ui.text("coaching.step.TRIAL", ui.date(one.begins()), ui.date(one.ends())),
                        by,
                        parts(part("coaching.said.watched", one.watched(), ui)));
            case Step.Judged one ->
                new Entry(
                        ui.text("coaching.step.JUDGED", ui.text("coaching.result." + one.result())),
                        by,
                        parts(part("", one.words(), ui)));
            case Step.Withdrawn one ->
                new Entry(ui.text("coaching.step.WITHDRAWN"), by, parts(part("", one.reason(), ui)));
        };
    }

    private static @Nullable Part part(String label, @Nullable String text, Ui ui) {
        return text == null ? null : new Part(label.isEmpty() ? "" : ui.text(label), text);
    }

    private static List<Part> parts(@Nullable Part... parts) {
        return Arrays.stream(parts).flatMap(Stream::ofNullable).toList();
    }

    private static String by(Map<EmployeeId, Employee> names, EmployeeId person, String when, Ui ui) {
        Employee found = names.get(person);
        return ui.text("coaching.by", found == null ? "" : found.name(), when);
    }
}
