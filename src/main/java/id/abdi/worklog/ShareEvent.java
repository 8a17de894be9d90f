package id.abdi.worklog;

import id.abdi.activity.Activity;
import id.abdi.activity.ActivityId;
import id.abdi.activity.ActivityInput;
import id.abdi.activity.ActivityKind;
import id.abdi.activity.RecordActivity;
import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Refusal.FieldError;
import id.abdi.ledger.Entry;
import id.abdi.ledger.Ledger;
import id.abdi.worklog.SharedEvent.Answer;
import id.abdi.worklog.SharedEvent.Participant;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The organiser lists who took part; each of them says for themself, and only then it is an activity of theirs. */
@Service
class ShareEvent {
    static final int MOST_PEOPLE = 200;

    private final EventSql sql;
    private final RecordActivity record;
    private final EventPeople people;
    private final Ledger ledger;
    private final Clock clock;

    ShareEvent(EventSql sql, RecordActivity record, EventPeople people, Ledger ledger, Clock clock) {
        this.sql = sql;
        this.record = record;
        this.people = people;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** The organiser took part as well, by the same answer as everybody. Sent twice with the same id it is one. */
    @Transactional
    UUID list(Caller organiser, EventForm form) {
        UUID id = form.eventId();
        List<FieldError> errors = new ArrayList<>(form.errors());
        Set<EmployeeId> listed = people.chosen(organiser, form, errors);
        if (errors.isEmpty() && (listed.size() < 2 || listed.size() > MOST_PEOPLE)) {
            errors.add(new FieldError("people", "worklog.field.people", List.of(MOST_PEOPLE)));
        }
        if (!errors.isEmpty()) {
            throw WorklogRefusals.cells(errors);
        }
        SharedEvent event = form.event(
                organiser.id(),
                clock.instant(),
                listed.stream().map(one -> new Participant(one, null)).toList());
        Optional<SharedEvent> before =
                sql.find(id).filter(known -> known.organiser().equals(organiser.id()));
        if (before.isPresent()) {
            if (!before.get().saysAs(event)) {
                throw WorklogRefusals.eventDiffers();
            }
            return id;
        }
        store(organiser, event);
        answer(organiser, event, new Said(true, event.minutes(), null));
        return id;
    }

    private void store(Caller organiser, SharedEvent event) {
        Entry entry = Entry.of("shared-event")
                .with("event", event.id())
                .with("organiser", organiser.id())
                .with("date", event.date())
                .with("title", event.title())
                .with("minutes", event.minutes())
                .with(
                        "startedAt",
                        event.startedAt() == null ? null : event.startedAt().toString())
                .with(
                        "people",
                        event.listed().stream().map(EmployeeId::value).sorted().toList())
                .with("via", organiser.via());
        if (!sql.insert(event, organiser.via().name(), ledger.append(entry))) {
            throw WorklogRefusals.unknownEvent();
        }
    }

    /** What a participant says of themself. */
    record Said(
            boolean tookPart,
            @Nullable Integer minutes,
            @Nullable String words) {}

    /** @throws id.abdi.kernel.Refusal {@code unknown-event}, {@code event-answered}, or what the day says of the activity */
    @Transactional
    void answer(Caller person, UUID id, Said said) {
        SharedEvent event = sql.find(id)
                .filter(one -> one.participant(person.id()).isPresent())
                .orElseThrow(WorklogRefusals::unknownEvent);
        if (!event.waitsFor(person.id())) {
            throw WorklogRefusals.eventAnswered();
        }
        answer(person, event, said);
    }

    private void answer(Caller person, SharedEvent event, Said said) {
        Instant now = clock.instant();
        Activity activity = said.tookPart() ? record(person, event, said.minutes()) : null;
        String words = said.words() == null || said.words().isBlank()
                ? null
                : said.words().strip();
        if (words != null && words.length() > EventForm.LONGEST_WORDS) {
            throw WorklogRefusals.words();
        }
        Answer answer = new Answer(
                said.tookPart(),
                activity == null ? null : activity.minutes(),
                activity == null ? null : activity.id().value(),
                words,
                now);
        Entry entry = Entry.of("shared-event-answer")
                .with("event", event.id())
                .with("employee", person.id())
                .with("tookPart", answer.tookPart())
                .with("minutes", answer.minutes())
                .with("activity", answer.activity())
                .with("words", answer.words())
                .with("via", person.via());
        if (!sql.answer(event.id(), person.id(), answer, person.via().name(), ledger.append(entry))) {
            throw WorklogRefusals.eventAnswered();
        }
    }

    private Activity record(Caller person, SharedEvent event, @Nullable Integer minutes) {
        return record.by(
                person,
                person.id(),
                ActivityId.fresh(),
                new ActivityInput(
                        event.date(),
                        event.title(),
                        minutes == null ? Integer.valueOf(event.minutes()) : minutes,
                        null,
                        null,
                        ActivityKind.ROUTINE,
                        event.startedAt(),
                        0,
                        null,
                        null,
                        false,
                        null));
    }
}
