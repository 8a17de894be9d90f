package id.abdi.integrity;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.identity.Caller;
import id.abdi.integrity.FindingSql.Listed;
import id.abdi.integrity.Review.Outcome;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.OneLine;
import id.abdi.kernel.Refusal.FieldError;
import id.abdi.ledger.Entry;
import id.abdi.ledger.Ledger;
import id.abdi.ledger.Mark;
import id.abdi.notice.Notice;
import id.abdi.notice.Notices;
import id.abdi.organization.Act;
import id.abdi.organization.Rights;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody of the Inspectorate says what a look at a signal brought: never about themselves, and never more than words (D-21). */
@Service
class ReviewFinding {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 2000;

    private final FindingSql findings;
    private final ReviewSql sql;
    private final Rights rights;
    private final Ledger ledger;
    private final Notices notices;
    private final LocalTimeZone zone;
    private final Clock clock;

    ReviewFinding(
            FindingSql findings,
            ReviewSql sql,
            Rights rights,
            Ledger ledger,
            Notices notices,
            LocalTimeZone zone,
            Clock clock) {
        this.findings = findings;
        this.sql = sql;
        this.rights = rights;
        this.ledger = ledger;
        this.notices = notices;
        this.zone = zone;
        this.clock = clock;
    }

    /**
     * What is said.
     *
     * @param replaces the version that it corrects; null or 0 for the first
     */
    record Input(
            @Nullable Outcome outcome,
            @Nullable String words,
            @Nullable Integer replaces) {}

    /** @param first whether nobody had looked before */
    record Recorded(Review review, boolean first) {}

    /**
     * The same said twice is one review.
     *
     * @throws id.abdi.kernel.Refusal {@code not-found}, {@code not-allowed}, {@code own-signal}, {@code review-incomplete},
     *     {@code already-reviewed}, {@code newer-version}
     */
    @Transactional
    Recorded by(Caller caller, FindingId id, Input input) {
        Instant now = clock.instant();
        Finding finding = findings.find(id).map(Listed::finding).orElseThrow(IntegrityRefusals::unknown);
        allow(caller, finding, now);
        Review said = checked(caller, id, input, now);
        sql.lock(id);
        List<Review> versions = sql.of(List.of(id));
        Review newest = versions.isEmpty() ? null : versions.getLast();
        int replaces = input.replaces() == null ? 0 : input.replaces();
        if (newest != null) {
            if (same(newest, said)) {
                return new Recorded(newest, false);
            }
            if (replaces == 0) {
                throw IntegrityRefusals.reviewed();
            }
        }
        int version = newest == null ? 0 : newest.version();
        if (replaces != version) {
            throw IntegrityRefusals.newer();
        }
        Review review = new Review(id, version + 1, said.outcome(), said.words(), caller.id(), now);
        sql.insert(review, new Mark(caller.id(), caller.via().name(), now, ledger.append(entry(review, caller))));
        tell(finding, review);
        return new Recorded(review, newest == null);
    }

    private void allow(Caller caller, Finding finding, Instant now) {
        if (!rights.mayDo(caller, Act.SEE_SIGNALS, caller.id(), zone.day(now))) {
            throw IntegrityRefusals.unknown();
        }
        if (finding.named().contains(caller.id())) {
            throw IntegrityRefusals.ownSignal();
        }
        for (EmployeeId person : finding.named()) {
            rights.require(caller, Act.REVIEW_SIGNAL, person, zone.day(now));
        }
    }

    private static Review checked(Caller caller, FindingId id, Input input, Instant now) {
        List<FieldError> errors = new ArrayList<>();
        String words = OneLine.composed(input.words());
        if (input.outcome() == null) {
            errors.add(new FieldError("outcome", "integrity.field.outcome"));
        }
        if (OneLine.outside(words, SHORTEST, LONGEST)) {
            errors.add(new FieldError("words", "integrity.field.words", List.of(SHORTEST, LONGEST)));
        }
        if (input.outcome() == null || !errors.isEmpty()) {
            throw IntegrityRefusals.incomplete(errors);
        }
        return new Review(id, 0, input.outcome(), words, caller.id(), now);
    }

    private static boolean same(Review stored, Review said) {
        return stored.outcome() == said.outcome()
                && stored.words().equals(said.words())
                && stored.by().equals(said.by());
    }

    private static Entry entry(Review review, Caller caller) {
        return Entry.of("signal-review")
                .with("finding", review.finding().value())
                .with("version", review.version())
                .with("outcome", review.outcome())
                .with("words", review.words())
                .with("recordedBy", caller.id())
                .with("via", caller.via());
    }

    /** Whom it is about reads it, whatever it says (P-4). */
    private void tell(Finding finding, Review review) {
        Map<EmployeeId, List<Notice>> told = new HashMap<>();
        Notice notice = Notice.of(
                "signal:" + finding.id() + ":" + review.version(), "integrity.notice.reviewed", "/signals/own");
        finding.named().forEach(person -> told.put(person, List.of(notice)));
        notices.tell(told);
    }
}
