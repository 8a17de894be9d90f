package id.abdi.worklog;

import id.abdi.api.ApiCall;
import id.abdi.api.Paging;
import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Nip;
import id.abdi.kernel.Slice;
import id.abdi.worklog.EventPeople.Listed;
import id.abdi.worklog.ShareEvent.Said;
import id.abdi.worklog.SharedEvent.Answer;
import id.abdi.worklog.SharedEvent.Participant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shared events for other programs: listed by the organiser, answered by each participant. */
@RestController
@RequestMapping("/api/v1/employees/{nip}/shared-events")
class EventApi {
    private static final int DAYS = 60;

    private final EventSql sql;
    private final EventPeople people;
    private final ShareEvent share;
    private final WorklogPerson person;

    EventApi(EventSql sql, EventPeople people, ShareEvent share, WorklogPerson person) {
        this.sql = sql;
        this.people = people;
        this.share = share;
        this.person = person;
    }

    @ApiCall(
            value = "One's own events of sixty days back and ahead, organised or taken part in, the newest day first.",
            problems = {"403 own-only", "404 not-found", "422 page-cursor", "422 page-limit"})
    @GetMapping
    Slice<EventItem> list(
            Caller caller,
            @PathVariable Nip nip,
            @RequestParam Optional<Integer> limit,
            @RequestParam Optional<String> after) {
        person.requireSelf(caller, nip);
        LocalDate today = person.today();
        return Paging.of(limit, after)
                .of(
                        sql.of(caller.id(), today.minusDays(DAYS), today.plusDays(DAYS)).stream()
                                .map(event -> EventItem.of(event, caller.id()))
                                .toList(),
                        item -> item.id().toString());
    }

    @ApiCall(
            value =
                    "An event that one organises or is listed in. Somebody of another unit is named only after their own answer.",
            problems = {"403 own-only", "404 not-found"})
    @GetMapping("/{id}")
    EventWhole one(Caller caller, @PathVariable Nip nip, @PathVariable UUID id) {
        person.requireSelf(caller, nip);
        return whole(caller, id);
    }

    @ApiCall(
            value =
                    "The organiser lists who took part, by NIP, and takes part as well. The sender makes the id (UUIDv7): the same again is the same event.",
            problems = {"403 own-only", "404 not-found", "409 event-differs", "422 cells-invalid", "422 not-uuid7"})
    @PutMapping("/{id}")
    EventWhole put(Caller caller, @PathVariable Nip nip, @PathVariable UUID id, @RequestBody EventBody body) {
        person.requireSelf(caller, nip);
        WorklogRefusals.requireUuid7(id);
        return whole(caller, share.list(caller, body.form(id)));
    }

    @ApiCall(
            value =
                    "A participant says for themself whether they took part, and how long; then it is an activity of theirs.",
            problems = {"403 own-only", "404 not-found", "409 event-answered", "422 nothing-entered", "422 words-long"})
    @PostMapping("/{id}/answer")
    EventWhole answer(Caller caller, @PathVariable Nip nip, @PathVariable UUID id, @RequestBody AnswerBody body) {
        person.requireSelf(caller, nip);
        share.answer(caller, id, body.said());
        return whole(caller, id);
    }

    private EventWhole whole(Caller caller, UUID id) {
        SharedEvent event =
                sql.find(id).filter(found -> found.concerns(caller.id())).orElseThrow(WorklogRefusals::unknownEvent);
        Map<EmployeeId, Listed> listed = people.listed(caller, event, person.today());
        return new EventWhole(
                EventItem.of(event, caller.id()),
                event.participants().stream()
                        .map(one -> Taking.of(
                                one,
                                Objects.requireNonNullElse(listed.get(one.employee()), Listed.NOBODY),
                                event.organiser().equals(caller.id())
                                        || one.employee().equals(caller.id())))
                        .toList());
    }

    /** An event as its organiser sends it. */
    record EventBody(
            @Nullable LocalDate date,
            @Nullable String title,
            @Nullable LocalTime startedAt,
            @Nullable Integer minutes,
            @Nullable List<String> people) {
        EventForm form(UUID id) {
            return new EventForm(
                    id,
                    Objects.toString(date, null),
                    title,
                    Objects.toString(startedAt, null),
                    Objects.toString(minutes, null),
                    null,
                    String.join("\n", Objects.requireNonNullElse(people, List.of())));
        }
    }

    record AnswerBody(
            @Nullable Boolean tookPart,
            @Nullable Integer minutes,
            @Nullable String words) {
        Said said() {
            if (tookPart == null) {
                throw WorklogRefusals.nothing("tookPart");
            }
            return new Said(tookPart, minutes, words);
        }
    }

    /**
     * An event in the list.
     *
     * @param waits whether one has not answered yet
     * @param differences how many answers do not agree with the organiser's list
     */
    record EventItem(
            UUID id,
            LocalDate date,
            String title,
            @Nullable LocalTime startedAt,
            int minutes,
            boolean own,
            boolean waits,
            int listed,
            int answered,
            int differences) {
        static EventItem of(SharedEvent event, EmployeeId reader) {
            return new EventItem(
                    event.id(),
                    event.date(),
                    event.title(),
                    event.startedAt(),
                    event.minutes(),
                    event.organiser().equals(reader),
                    event.waitsFor(reader),
                    event.participants().size(),
                    (int) event.participants().stream()
                            .filter(one -> one.answer() != null)
                            .count(),
                    event.differences().size());
        }
    }

    record EventWhole(EventItem event, List<Taking> people) {}

    /**
     * Somebody who is listed.
     *
     * @param tookPart what they say; null while they say nothing
     * @param words what they say beside it, for the organiser and themself
     */
    record Taking(
            @Nullable String nip,
            @Nullable String name,
            @Nullable Boolean tookPart,
            @Nullable Integer minutes,
            @Nullable UUID activityId,
            @Nullable String words) {
        static Taking of(Participant one, Listed listed, boolean told) {
            Answer answer = one.answer();
            return new Taking(
                    listed.nip(),
                    listed.name(),
                    answer == null ? null : answer.tookPart(),
                    answer == null ? null : answer.minutes(),
                    answer == null || !told ? null : answer.activity(),
                    answer == null || !told ? null : answer.words());
        }
    }
}
