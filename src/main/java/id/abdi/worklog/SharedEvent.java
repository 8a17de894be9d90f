package id.abdi.worklog;

import id.abdi.kernel.EmployeeId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A meeting or field work of several people: the organiser lists them, and each says for themself (complaint of reported absences). */
record SharedEvent(
        UUID id,
        EmployeeId organiser,
        LocalDate date,
        String title,
        @Nullable LocalTime startedAt,
        int minutes,
        Instant recordedAt,
        List<Participant> participants) {
    SharedEvent {
        participants = List.copyOf(participants);
    }

    /** Somebody who is listed, with what they say; null while they say nothing. */
    record Participant(EmployeeId employee, @Nullable Answer answer) {}

    /**
     * @param minutes how long the participant was there; null for who was not
     * @param words what they say beside it
     */
    record Answer(
            boolean tookPart,
            @Nullable Integer minutes,
            @Nullable UUID activity,
            @Nullable String words,
            Instant at) {}

    Optional<Participant> participant(EmployeeId person) {
        return participants.stream()
                .filter(one -> one.employee().equals(person))
                .findFirst();
    }

    Set<EmployeeId> listed() {
        return participants.stream().map(Participant::employee).collect(Collectors.toSet());
    }

    /** Whether the organiser says the same of it, whatever was answered meanwhile. */
    boolean saysAs(SharedEvent other) {
        return date.equals(other.date)
                && title.equals(other.title)
                && Objects.equals(startedAt, other.startedAt)
                && minutes == other.minutes
                && listed().equals(other.listed());
    }

    boolean concerns(EmployeeId person) {
        return organiser.equals(person) || participant(person).isPresent();
    }

    boolean waitsFor(EmployeeId person) {
        return participant(person).filter(one -> one.answer() == null).isPresent();
    }

    /** What does not agree with the organiser's list: who was not there, and who was there shorter or longer. */
    List<Participant> differences() {
        return participants.stream()
                .filter(one -> one.answer() != null && differs(one.answer()))
                .toList();
    }

    private boolean differs(Answer answer) {
        return !answer.tookPart() || answer.minutes() == null || answer.minutes() != minutes;
    }
}
