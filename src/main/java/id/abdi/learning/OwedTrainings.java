package id.abdi.learning;

import id.abdi.kernel.EmployeeId;
import id.abdi.learning.Obligation.Owed;
import id.abdi.organization.Directory;
import id.abdi.organization.Employee;
import id.abdi.organization.Fact.AssignmentFact;
import id.abdi.organization.Fact.PersonFact;
import id.abdi.organization.Post;
import id.abdi.organization.PostId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which trainings people must do, by the obligations that hold on a day; asked in sets. */
@Component
class OwedTrainings {
    private final ObligationSql sql;
    private final Directory directory;

    OwedTrainings(ObligationSql sql, Directory directory) {
        this.sql = sql;
        this.directory = directory;
    }

    /** What obligations ask of a person. */
    private record Known(
            Employee person,
            @Nullable String grade,
            @Nullable AssignmentFact held,
            @Nullable Post post) {}

    /** Everybody asked for has an entry, the next due first. */
    Map<EmployeeId, List<Owed>> of(Collection<Employee> people, LocalDate day) {
        List<Obligation> standing = sql.standing(day);
        Map<EmployeeId, List<Owed>> owed = new HashMap<>();
        if (standing.isEmpty()) {
            people.forEach(person -> owed.put(person.id(), List.of()));
            return owed;
        }
        Map<EmployeeId, AssignmentFact> held =
                directory.definitive(people.stream().map(Employee::id).toList(), day);
        Map<PostId, Post> posts =
                directory.posts(held.values().stream().map(AssignmentFact::post).toList(), day).stream()
                        .collect(Collectors.toMap(Post::id, Function.identity()));
        var persons = directory.persons(people.stream().map(Employee::nip).toList(), day);
        for (Employee person : people) {
            AssignmentFact post = held.get(person.id());
            PersonFact fact = persons.get(person.nip());
            Known known = new Known(
                    person, fact == null ? null : fact.grade(), post, post == null ? null : posts.get(post.post()));
            List<Owed> own = new ArrayList<>();
            standing.forEach(obligation -> {
                LocalDate due = due(obligation, known);
                if (due != null) {
                    own.add(new Owed(obligation, due));
                }
            });
            own.sort((one, other) -> one.due().compareTo(other.due()));
            owed.put(person.id(), List.copyOf(own));
        }
        return owed;
    }

    /** Null for whom it does not mean. */
    private static @Nullable LocalDate due(Obligation obligation, Known known) {
        String value = Objects.requireNonNullElse(obligation.value(), "");
        boolean meant =
                switch (obligation.whom()) {
                    case EVERYBODY -> true;
                    case POST_KIND ->
                        known.post() != null && known.post().kind().name().equals(value);
                    case GRADE -> known.grade() != null && ofGrade(known.grade(), value);
                    case PERSON -> known.person().nip().value().equals(value);
                    case NEW_HEADS -> newHead(known, obligation.from());
                };
        if (!meant) {
            return null;
        }
        Integer months = obligation.months();
        return months == null || known.held() == null
                ? obligation.due()
                : known.held().period().from().plusMonths(months);
    }

    /** {@code III} means all of III, {@code III/c} that one alone. */
    private static boolean ofGrade(String grade, String value) {
        return grade.equals(value) || grade.startsWith(value + "/");
    }

    private static boolean newHead(Known known, LocalDate from) {
        return known.post() != null
                && known.post().head()
                && known.held() != null
                && !known.held().period().from().isBefore(from);
    }
}
