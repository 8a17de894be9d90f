package id.abdi.privacy;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.identity.Caller;
import id.abdi.identity.PersonWords;
import id.abdi.identity.PersonWords.Person;
import id.abdi.identity.Role;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Scope;
import id.abdi.kernel.Uuid7;
import id.abdi.ledger.Entry;
import id.abdi.ledger.Ledger;
import id.abdi.notice.Notice;
import id.abdi.notice.Notices;
import id.abdi.rulebook.Rulebook;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody asks for a correction; the personnel agency answers, never about themself (UU 27/2022 article 30). */
@Service
class AskCorrection {
    static final int LONGEST = 1000;

    private final PrivacySql sql;
    private final Ledger ledger;
    private final Rulebook rulebook;
    private final Notices notices;
    private final PersonWords people;
    private final LocalTimeZone zone;
    private final Clock clock;

    AskCorrection(
            PrivacySql sql,
            Ledger ledger,
            Rulebook rulebook,
            Notices notices,
            PersonWords people,
            LocalTimeZone zone,
            Clock clock) {
        this.sql = sql;
        this.ledger = ledger;
        this.rulebook = rulebook;
        this.notices = notices;
        this.people = people;
        this.zone = zone;
        this.clock = clock;
    }

    /** What was typed. */
    record Wish(@Nullable String what, @Nullable String wish) {}

    /** @throws id.abdi.kernel.Refusal {@code correction-words}; the same open request again is the first one */
    @Transactional
    public CorrectionRequest by(Caller caller, Wish typed) {
        String what = words(typed.what(), "what");
        String wish = words(typed.wish(), "wish");
        for (CorrectionRequest before : sql.of(caller.id())) {
            if (before.answer() == null
                    && before.what().equals(what)
                    && before.wish().equals(wish)) {
                return before;
            }
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        int hours = rulebook.on(PrivacyRules.CORRECTION_HOURS, zone.day(now), Scope.GOVERNMENT);
        CorrectionRequest request = new CorrectionRequest(
                Uuid7.at(now), caller.id(), what, wish, now, now.plus(Duration.ofHours(hours)), null);
        Entry entry = Entry.of("correction-request")
                .with("request", request.id())
                .with("employee", caller.id())
                .with("what", what)
                .with("wish", wish)
                .with("askedAt", request.askedAt())
                .with("dueAt", request.dueAt())
                .with("via", caller.via());
        sql.insert(request, ledger.append(entry), caller.via().name());
        return request;
    }

    /** What the personnel agency typed. */
    record Reply(
            CorrectionRequest.@Nullable Outcome outcome,
            @Nullable String words) {}

    /** @throws id.abdi.kernel.Refusal {@code only-personnel}, {@code unknown-request}, {@code own-request}, {@code correction-words}, {@code answered} */
    @Transactional
    public void answer(Caller caller, UUID id, Reply typed) {
        personnel(caller);
        CorrectionRequest request = sql.find(id).orElseThrow(PrivacyRefusals::unknownRequest);
        if (request.employee().equals(caller.id())) {
            throw PrivacyRefusals.ownRequest();
        }
        CorrectionRequest.Outcome outcome = typed.outcome();
        if (outcome == null) {
            throw PrivacyRefusals.words("outcome");
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        CorrectionRequest.Answer answer = new CorrectionRequest.Answer(outcome, words(typed.words(), "words"), now);
        Entry entry = Entry.of("correction-answer")
                .with("request", id)
                .with("outcome", outcome)
                .with("words", answer.words())
                .with("by", caller.id())
                .with("via", caller.via());
        if (!sql.answer(id, answer, caller.id(), caller.via().name(), ledger.append(entry))) {
            throw PrivacyRefusals.answered();
        }
        notices.tell(
                request.employee(), Notice.of("correction-answer/" + id, "privacy.notice.answered", "/account/data"));
    }

    @Transactional(readOnly = true)
    public List<CorrectionRequest> of(Caller caller) {
        return sql.of(caller.id());
    }

    /** The open ones, the one due first before the others, then the last answered. */
    @Transactional(readOnly = true)
    public List<CorrectionRequest> all(Caller caller) {
        personnel(caller);
        return sql.all(50);
    }

    /** Who asked, by name and unit. */
    @Transactional(readOnly = true)
    public Map<EmployeeId, String> names(List<CorrectionRequest> requests) {
        return people
                .byIds(requests.stream()
                        .map(CorrectionRequest::employee)
                        .distinct()
                        .toList())
                .values()
                .stream()
                .collect(Collectors.toMap(Person::id, person -> person.name() + " (" + person.unit() + ")"));
    }

    private static void personnel(Caller caller) {
        if (!caller.is(Role.BKPSDM)) {
            throw PrivacyRefusals.onlyPersonnel();
        }
    }

    private static String words(@Nullable String typed, String field) {
        String said = typed == null ? "" : typed.strip();
        if (said.isEmpty() || said.length() > LONGEST) {
            throw PrivacyRefusals.words(field);
        }
        return said;
    }
}
